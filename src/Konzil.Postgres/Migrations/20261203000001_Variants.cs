using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Variants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "variant_comparisons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    question = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: true),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    chosen_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    accepted = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    work_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    pages = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    replaces_id = table.Column<Guid>(type: "uuid", nullable: true),
                    replaces_because = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    circle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, defaultValue: "Team"),
                    public_from = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_variant_comparisons", x => x.id);
                    table.CheckConstraint("ck_variant_comparisons_accepted_length", "length(\"accepted\") <= 2000");
                    table.CheckConstraint("ck_variant_comparisons_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_variant_comparisons_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_variant_comparisons_pages_length", "length(\"pages\") <= 60");
                    table.CheckConstraint("ck_variant_comparisons_question_length", "length(\"question\") <= 2000");
                    table.CheckConstraint("ck_variant_comparisons_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_variant_comparisons_replaces_because_length", "length(\"replaces_because\") <= 2000");
                    table.CheckConstraint("ck_variant_comparisons_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_variant_comparisons_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_variant_comparisons_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_variant_comparisons_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_variant_comparisons_meeting_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "meeting_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_variant_comparisons_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_variant_comparisons_sources_work_id",
                        column: x => x.work_id,
                        principalTable: "sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_variant_comparisons_variant_comparisons_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "variant_comparisons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "compared_criteria",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    comparison_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    work_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    pages = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_compared_criteria", x => x.id);
                    table.CheckConstraint("ck_compared_criteria_pages_length", "length(\"pages\") <= 60");
                    table.CheckConstraint("ck_compared_criteria_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_compared_criteria_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_compared_criteria_sources_work_id",
                        column: x => x.work_id,
                        principalTable: "sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_compared_criteria_variant_comparisons_comparison_id",
                        column: x => x.comparison_id,
                        principalTable: "variant_comparisons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "compared_variants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    comparison_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    features = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    pros = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    cons = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    risks = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    cost_once = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    cost_yearly = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    cost_note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    work_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    pages = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_compared_variants", x => x.id);
                    table.CheckConstraint("ck_compared_variants_cons_length", "length(\"cons\") <= 2000");
                    table.CheckConstraint("ck_compared_variants_cost_note_length", "length(\"cost_note\") <= 2000");
                    table.CheckConstraint("ck_compared_variants_features_length", "length(\"features\") <= 2000");
                    table.CheckConstraint("ck_compared_variants_pages_length", "length(\"pages\") <= 60");
                    table.CheckConstraint("ck_compared_variants_pros_length", "length(\"pros\") <= 2000");
                    table.CheckConstraint("ck_compared_variants_risks_length", "length(\"risks\") <= 2000");
                    table.CheckConstraint("ck_compared_variants_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_compared_variants_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_compared_variants_sources_work_id",
                        column: x => x.work_id,
                        principalTable: "sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_compared_variants_variant_comparisons_comparison_id",
                        column: x => x.comparison_id,
                        principalTable: "variant_comparisons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "criterion_values",
                columns: table => new
                {
                    criterion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    variant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_criterion_values", x => new { x.criterion_id, x.variant_id });
                    table.CheckConstraint("ck_criterion_values_words_length", "length(\"words\") <= 2000");
                    table.ForeignKey(
                        name: "FK_criterion_values_compared_criteria_criterion_id",
                        column: x => x.criterion_id,
                        principalTable: "compared_criteria",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_criterion_values_compared_variants_variant_id",
                        column: x => x.variant_id,
                        principalTable: "compared_variants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_compared_criteria_comparison_id_order",
                table: "compared_criteria",
                columns: new[] { "comparison_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_compared_criteria_work_id",
                table: "compared_criteria",
                column: "work_id");

            migrationBuilder.CreateIndex(
                name: "IX_compared_variants_comparison_id_order",
                table: "compared_variants",
                columns: new[] { "comparison_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_compared_variants_work_id",
                table: "compared_variants",
                column: "work_id");

            migrationBuilder.CreateIndex(
                name: "IX_criterion_values_variant_id",
                table: "criterion_values",
                column: "variant_id");

            migrationBuilder.CreateIndex(
                name: "IX_variant_comparisons_decision_id",
                table: "variant_comparisons",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_variant_comparisons_measure_id",
                table: "variant_comparisons",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_variant_comparisons_number",
                table: "variant_comparisons",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_variant_comparisons_project_id",
                table: "variant_comparisons",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_variant_comparisons_replaces_id",
                table: "variant_comparisons",
                column: "replaces_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_variant_comparisons_work_id",
                table: "variant_comparisons",
                column: "work_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "criterion_values");

            migrationBuilder.DropTable(
                name: "compared_criteria");

            migrationBuilder.DropTable(
                name: "compared_variants");

            migrationBuilder.DropTable(
                name: "variant_comparisons");
        }
    }
}
