using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RanksAndCuts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "paper_path",
                table: "resolutions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cut_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    problem = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    motion = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    proposed = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    released_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    effects_json = table.Column<string>(type: "TEXT", maxLength: 5000000, nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    adopted = table.Column<int>(type: "INTEGER", nullable: true),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_papers", x => x.id);
                    table.CheckConstraint("ck_cut_papers_effects_json_length", "length(\"effects_json\") <= 5000000");
                    table.CheckConstraint("ck_cut_papers_motion_length", "length(\"motion\") <= 5000");
                    table.CheckConstraint("ck_cut_papers_problem_length", "length(\"problem\") <= 5000");
                    table.CheckConstraint("ck_cut_papers_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_cut_papers_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_cut_papers_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cut_scenarios",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    fixed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_scenarios", x => x.id);
                    table.CheckConstraint("ck_cut_scenarios_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_cut_scenarios_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_cut_scenarios_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "measure_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    work = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    need_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    need_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    existing_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    existing_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    additional_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    additional_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_posts", x => x.id);
                    table.CheckConstraint("ck_measure_posts_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_measure_posts_unit_length", "length(\"unit\") <= 200");
                    table.CheckConstraint("ck_measure_posts_work_length", "length(\"work\") <= 200");
                    table.ForeignKey(
                        name: "FK_measure_posts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "money_sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    giver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    amount_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    rate = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    earmark = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    call_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proof_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proof_done = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    called_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    called_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rule_share = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    bound_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_money_sources", x => x.id);
                    table.CheckConstraint("ck_money_sources_earmark_length", "length(\"earmark\") <= 2000");
                    table.CheckConstraint("ck_money_sources_giver_length", "length(\"giver\") <= 200");
                    table.CheckConstraint("ck_money_sources_note_length", "length(\"note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_money_sources_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rerankings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    why_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    why_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    round_before_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    before_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    protocol = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rerankings", x => x.id);
                    table.CheckConstraint("ck_rerankings_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_rerankings_protocol_length", "length(\"protocol\") <= 2000");
                    table.CheckConstraint("ck_rerankings_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_rerankings_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_rerankings_why_de_length", "length(\"why_de\") <= 2000");
                    table.CheckConstraint("ck_rerankings_why_en_length", "length(\"why_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_rerankings_rerankings_before_id",
                        column: x => x.before_id,
                        principalTable: "rerankings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rerankings_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cut_choices",
                columns: table => new
                {
                    scenario_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_choices", x => new { x.scenario_id, x.measure_id });
                    table.CheckConstraint("ck_cut_choices_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_cut_choices_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_cut_choices_cut_scenarios_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "cut_scenarios",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cut_variants",
                columns: table => new
                {
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    scenario_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_variants", x => new { x.paper_id, x.order });
                    table.ForeignKey(
                        name: "FK_cut_variants_cut_papers_paper_id",
                        column: x => x.paper_id,
                        principalTable: "cut_papers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cut_variants_cut_scenarios_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "cut_scenarios",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rank_changes",
                columns: table => new
                {
                    reranking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    old_rank = table.Column<int>(type: "INTEGER", nullable: true),
                    new_rank = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rank_changes", x => new { x.reranking_id, x.measure_id });
                    table.CheckConstraint("ck_rank_changes_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_rank_changes_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_rank_changes_rerankings_reranking_id",
                        column: x => x.reranking_id,
                        principalTable: "rerankings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions",
                column: "paper_path",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolutions_paper_path_length",
                table: "resolutions",
                sql: "length(\"paper_path\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_cut_choices_measure_id",
                table: "cut_choices",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_cut_papers_number",
                table: "cut_papers",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cut_papers_resolution_id",
                table: "cut_papers",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_cut_scenarios_number",
                table: "cut_scenarios",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cut_variants_scenario_id",
                table: "cut_variants",
                column: "scenario_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_posts_measure_id",
                table: "measure_posts",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_money_sources_measure_id",
                table: "money_sources",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_rank_changes_measure_id",
                table: "rank_changes",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_rerankings_before_id",
                table: "rerankings",
                column: "before_id");

            migrationBuilder.CreateIndex(
                name: "IX_rerankings_number",
                table: "rerankings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rerankings_resolution_id",
                table: "rerankings",
                column: "resolution_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cut_choices");

            migrationBuilder.DropTable(
                name: "cut_variants");

            migrationBuilder.DropTable(
                name: "measure_posts");

            migrationBuilder.DropTable(
                name: "money_sources");

            migrationBuilder.DropTable(
                name: "rank_changes");

            migrationBuilder.DropTable(
                name: "cut_papers");

            migrationBuilder.DropTable(
                name: "cut_scenarios");

            migrationBuilder.DropTable(
                name: "rerankings");

            migrationBuilder.DropIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolutions_paper_path_length",
                table: "resolutions");

            migrationBuilder.DropColumn(
                name: "paper_path",
                table: "resolutions");
        }
    }
}
