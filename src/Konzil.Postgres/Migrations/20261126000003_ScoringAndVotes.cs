using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ScoringAndVotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "has_duty_lane",
                table: "scoring_templates",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<decimal>(
                name: "minimum_total",
                table: "scoring_templates",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "scoring_templates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Proposal");

            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "scoring_templates",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source_url",
                table: "scoring_templates",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "uploaded_at",
                table: "scoring_templates",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "assigns_by_field",
                table: "rounds",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "follows_number",
                table: "rounds",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "follows_reason",
                table: "rounds",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "has_duty_lane",
                table: "rounds",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<decimal>(
                name: "minimum_total",
                table: "rounds",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reasons",
                table: "rounds",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Always");

            migrationBuilder.AddColumn<DateTime>(
                name: "revealed_at",
                table: "rounds",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "weighing_body",
                table: "rounds",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "added_at",
                table: "evaluators",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "minimum",
                table: "criteria",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "budget_selections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    intro_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    intro_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: true),
                    vote_id = table.Column<Guid>(type: "uuid", nullable: true),
                    pabulib = table.Column<string>(type: "character varying(5000000)", maxLength: 5000000, nullable: true),
                    minimum_support = table.Column<int>(type: "integer", nullable: false),
                    ties = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    exclusions = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    proposals_json = table.Column<string>(type: "character varying(5000000)", maxLength: 5000000, nullable: true),
                    basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    protocol = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_selections", x => x.id);
                    table.CheckConstraint("ck_budget_selections_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_budget_selections_exclusions_length", "length(\"exclusions\") <= 2000");
                    table.CheckConstraint("ck_budget_selections_intro_de_length", "length(\"intro_de\") <= 2000");
                    table.CheckConstraint("ck_budget_selections_intro_en_length", "length(\"intro_en\") <= 2000");
                    table.CheckConstraint("ck_budget_selections_pabulib_length", "length(\"pabulib\") <= 5000000");
                    table.CheckConstraint("ck_budget_selections_proposals_json_length", "length(\"proposals_json\") <= 5000000");
                    table.CheckConstraint("ck_budget_selections_protocol_length", "length(\"protocol\") <= 2000");
                    table.CheckConstraint("ck_budget_selections_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_budget_selections_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "cast_ballots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    vote_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receipt = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    choices = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cast_ballots", x => x.id);
                    table.CheckConstraint("ck_cast_ballots_choices_length", "length(\"choices\") <= 2000");
                    table.CheckConstraint("ck_cast_ballots_receipt_length", "length(\"receipt\") <= 14");
                });

            migrationBuilder.CreateTable(
                name: "citizen_votes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    intro_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    intro_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    budget = table.Column<int>(type: "integer", nullable: false),
                    style = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    most = table.Column<int>(type: "integer", nullable: false),
                    most_for_one = table.Column<int>(type: "integer", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    rules_changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sealed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    sealed_text = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: true),
                    seal = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    counted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    result_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: true),
                    writes = table.Column<int>(type: "integer", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_citizen_votes", x => x.id);
                    table.CheckConstraint("ck_citizen_votes_intro_de_length", "length(\"intro_de\") <= 2000");
                    table.CheckConstraint("ck_citizen_votes_intro_en_length", "length(\"intro_en\") <= 2000");
                    table.CheckConstraint("ck_citizen_votes_result_json_length", "length(\"result_json\") <= 1000000");
                    table.CheckConstraint("ck_citizen_votes_seal_length", "length(\"seal\") <= 200");
                    table.CheckConstraint("ck_citizen_votes_sealed_by_length", "length(\"sealed_by\") <= 200");
                    table.CheckConstraint("ck_citizen_votes_sealed_text_length", "length(\"sealed_text\") <= 1000000");
                    table.CheckConstraint("ck_citizen_votes_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_citizen_votes_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "round_duties",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_duties", x => new { x.round_id, x.measure_id });
                    table.CheckConstraint("ck_round_duties_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_round_duties_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scoring_assignments",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_assignments", x => new { x.round_id, x.field_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_scoring_assignments_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scoring_replacements",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_replacements", x => new { x.round_id, x.measure_id, x.person_id });
                    table.CheckConstraint("ck_scoring_replacements_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_scoring_replacements_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scoring_trials",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    projects_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_trials", x => x.id);
                    table.CheckConstraint("ck_scoring_trials_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_scoring_trials_projects_json_length", "length(\"projects_json\") <= 1000000");
                    table.ForeignKey(
                        name: "FK_scoring_trials_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vote_marks",
                columns: table => new
                {
                    vote_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vote_marks", x => new { x.vote_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "weighings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    points_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    pairs_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    criteria_mark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    handed_in_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_weighings", x => x.id);
                    table.CheckConstraint("ck_weighings_criteria_mark_length", "length(\"criteria_mark\") <= 200");
                    table.CheckConstraint("ck_weighings_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_weighings_pairs_json_length", "length(\"pairs_json\") <= 1000000");
                    table.CheckConstraint("ck_weighings_points_json_length", "length(\"points_json\") <= 1000000");
                    table.ForeignKey(
                        name: "FK_weighings_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_pots",
                columns: table => new
                {
                    selection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_pots", x => new { x.selection_id, x.order });
                    table.CheckConstraint("ck_budget_pots_source_length", "length(\"source\") <= 200");
                    table.ForeignKey(
                        name: "FK_budget_pots_budget_selections_selection_id",
                        column: x => x.selection_id,
                        principalTable: "budget_selections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "candidates",
                columns: table => new
                {
                    selection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    cost = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    pot = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    district = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    deviates = table.Column<bool>(type: "boolean", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_candidates", x => new { x.selection_id, x.key });
                    table.CheckConstraint("ck_candidates_district_length", "length(\"district\") <= 200");
                    table.CheckConstraint("ck_candidates_field_length", "length(\"field\") <= 200");
                    table.CheckConstraint("ck_candidates_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_candidates_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_candidates_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_candidates_budget_selections_selection_id",
                        column: x => x.selection_id,
                        principalTable: "budget_selections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "selection_moves",
                columns: table => new
                {
                    selection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selection_moves", x => new { x.selection_id, x.number });
                    table.CheckConstraint("ck_selection_moves_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_selection_moves_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_selection_moves_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_selection_moves_budget_selections_selection_id",
                        column: x => x.selection_id,
                        principalTable: "budget_selections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vote_options",
                columns: table => new
                {
                    vote_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    cost = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vote_options", x => new { x.vote_id, x.measure_id });
                    table.CheckConstraint("ck_vote_options_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_vote_options_citizen_votes_vote_id",
                        column: x => x.vote_id,
                        principalTable: "citizen_votes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_scoring_templates_source_length",
                table: "scoring_templates",
                sql: "length(\"source\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_scoring_templates_source_url_length",
                table: "scoring_templates",
                sql: "length(\"source_url\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_rounds_follows_reason_length",
                table: "rounds",
                sql: "length(\"follows_reason\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_rounds_weighing_body_length",
                table: "rounds",
                sql: "length(\"weighing_body\") <= 120");

            migrationBuilder.CreateIndex(
                name: "IX_budget_selections_number",
                table: "budget_selections",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_candidates_measure_id",
                table: "candidates",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_cast_ballots_vote_id_receipt",
                table: "cast_ballots",
                columns: new[] { "vote_id", "receipt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_citizen_votes_number",
                table: "citizen_votes",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_round_duties_measure_id",
                table: "round_duties",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_scoring_assignments_person_id",
                table: "scoring_assignments",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_scoring_replacements_person_id",
                table: "scoring_replacements",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_scoring_trials_round_id",
                table: "scoring_trials",
                column: "round_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_weighings_person_id",
                table: "weighings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_weighings_round_id_person_id",
                table: "weighings",
                columns: new[] { "round_id", "person_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "budget_pots");

            migrationBuilder.DropTable(
                name: "candidates");

            migrationBuilder.DropTable(
                name: "cast_ballots");

            migrationBuilder.DropTable(
                name: "round_duties");

            migrationBuilder.DropTable(
                name: "scoring_assignments");

            migrationBuilder.DropTable(
                name: "scoring_replacements");

            migrationBuilder.DropTable(
                name: "scoring_trials");

            migrationBuilder.DropTable(
                name: "selection_moves");

            migrationBuilder.DropTable(
                name: "vote_marks");

            migrationBuilder.DropTable(
                name: "vote_options");

            migrationBuilder.DropTable(
                name: "weighings");

            migrationBuilder.DropTable(
                name: "budget_selections");

            migrationBuilder.DropTable(
                name: "citizen_votes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_scoring_templates_source_length",
                table: "scoring_templates");

            migrationBuilder.DropCheckConstraint(
                name: "ck_scoring_templates_source_url_length",
                table: "scoring_templates");

            migrationBuilder.DropCheckConstraint(
                name: "ck_rounds_follows_reason_length",
                table: "rounds");

            migrationBuilder.DropCheckConstraint(
                name: "ck_rounds_weighing_body_length",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "has_duty_lane",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "minimum_total",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "source",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "source_url",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "uploaded_at",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "assigns_by_field",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "follows_number",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "follows_reason",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "has_duty_lane",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "minimum_total",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "reasons",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "revealed_at",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "weighing_body",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "added_at",
                table: "evaluators");

            migrationBuilder.DropColumn(
                name: "minimum",
                table: "criteria");
        }
    }
}
