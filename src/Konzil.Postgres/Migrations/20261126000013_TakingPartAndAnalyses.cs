using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TakingPartAndAnalyses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "factor_ratings",
                columns: table => new
                {
                    factor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_factor_ratings", x => new { x.factor_id, x.day });
                    table.CheckConstraint("ck_factor_ratings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_factor_ratings_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_factor_ratings_success_factors_factor_id",
                        column: x => x.factor_id,
                        principalTable: "success_factors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    hidden_because = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_offers", x => x.id);
                    table.CheckConstraint("ck_measure_offers_hidden_because_length", "length(\"hidden_because\") <= 20000");
                    table.CheckConstraint("ck_measure_offers_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_measure_offers_text_length", "length(\"text\") <= 500");
                    table.ForeignKey(
                        name: "FK_measure_offers_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participation_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occasion = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    people = table.Column<int>(type: "integer", nullable: true),
                    changed = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participation_notes", x => x.id);
                    table.CheckConstraint("ck_participation_notes_changed_length", "length(\"changed\") <= 1000");
                    table.CheckConstraint("ck_participation_notes_occasion_length", "length(\"occasion\") <= 200");
                    table.CheckConstraint("ck_participation_notes_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_participation_notes_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_hints",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    week = table.Column<DateOnly>(type: "date", nullable: false),
                    risk_number = table.Column<int>(type: "integer", nullable: true),
                    dropped_because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_hints", x => x.id);
                    table.CheckConstraint("ck_risk_hints_body_length", "length(\"body\") <= 1000");
                    table.CheckConstraint("ck_risk_hints_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_risk_hints_dropped_because_length", "length(\"dropped_because\") <= 1000");
                    table.ForeignKey(
                        name: "FK_risk_hints_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    event_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    event_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    cause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    effect = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    response = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    action = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    probability = table.Column<int>(type: "integer", nullable: true),
                    impact = table.Column<int>(type: "integer", nullable: true),
                    residual_probability = table.Column<int>(type: "integer", nullable: true),
                    residual_impact = table.Column<int>(type: "integer", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risks", x => x.id);
                    table.CheckConstraint("ck_risks_action_length", "length(\"action\") <= 1000");
                    table.CheckConstraint("ck_risks_cause_length", "length(\"cause\") <= 1000");
                    table.CheckConstraint("ck_risks_effect_length", "length(\"effect\") <= 1000");
                    table.CheckConstraint("ck_risks_event_de_length", "length(\"event_de\") <= 200");
                    table.CheckConstraint("ck_risks_event_en_length", "length(\"event_en\") <= 200");
                    table.CheckConstraint("ck_risks_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_risks_state_reason_length", "length(\"state_reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_risks_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "stakeholder_analyses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stakeholder_analyses", x => x.id);
                    table.CheckConstraint("ck_stakeholder_analyses_note_length", "length(\"note\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "stakeholders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    strategy = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contact_every_days = table.Column<int>(type: "integer", nullable: true),
                    last_contact = table.Column<DateOnly>(type: "date", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stakeholders", x => x.id);
                    table.CheckConstraint("ck_stakeholders_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_stakeholders_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_stakeholders_strategy_length", "length(\"strategy\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "risk_ratings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    risk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    probability = table.Column<int>(type: "integer", nullable: false),
                    impact = table.Column<int>(type: "integer", nullable: false),
                    residual_probability = table.Column<int>(type: "integer", nullable: true),
                    residual_impact = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_ratings", x => x.id);
                    table.CheckConstraint("ck_risk_ratings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_risk_ratings_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_risk_ratings_risks_risk_id",
                        column: x => x.risk_id,
                        principalTable: "risks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "expectations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    stakeholder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    body = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_expectations", x => x.id);
                    table.CheckConstraint("ck_expectations_body_length", "length(\"body\") <= 1000");
                    table.CheckConstraint("ck_expectations_why_length", "length(\"why\") <= 1000");
                    table.ForeignKey(
                        name: "FK_expectations_stakeholders_stakeholder_id",
                        column: x => x.stakeholder_id,
                        principalTable: "stakeholders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stakeholder_grades",
                columns: table => new
                {
                    analysis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stakeholder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    influence = table.Column<int>(type: "integer", nullable: false),
                    interest = table.Column<int>(type: "integer", nullable: false),
                    attitude = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stakeholder_grades", x => new { x.analysis_id, x.stakeholder_id });
                    table.ForeignKey(
                        name: "FK_stakeholder_grades_stakeholder_analyses_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "stakeholder_analyses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_stakeholder_grades_stakeholders_stakeholder_id",
                        column: x => x.stakeholder_id,
                        principalTable: "stakeholders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_expectations_stakeholder_id",
                table: "expectations",
                column: "stakeholder_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_offers_measure_id_person_id",
                table: "measure_offers",
                columns: new[] { "measure_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_offers_person_id",
                table: "measure_offers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_participation_notes_measure_id_occasion",
                table: "participation_notes",
                columns: new[] { "measure_id", "occasion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_hints_measure_id",
                table: "risk_hints",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_risk_ratings_risk_id",
                table: "risk_ratings",
                column: "risk_id");

            migrationBuilder.CreateIndex(
                name: "IX_risks_measure_id",
                table: "risks",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_risks_number",
                table: "risks",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stakeholder_analyses_day",
                table: "stakeholder_analyses",
                column: "day",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stakeholder_grades_stakeholder_id",
                table: "stakeholder_grades",
                column: "stakeholder_id");

            migrationBuilder.CreateIndex(
                name: "IX_stakeholders_number",
                table: "stakeholders",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "expectations");

            migrationBuilder.DropTable(
                name: "factor_ratings");

            migrationBuilder.DropTable(
                name: "measure_offers");

            migrationBuilder.DropTable(
                name: "participation_notes");

            migrationBuilder.DropTable(
                name: "risk_hints");

            migrationBuilder.DropTable(
                name: "risk_ratings");

            migrationBuilder.DropTable(
                name: "stakeholder_grades");

            migrationBuilder.DropTable(
                name: "risks");

            migrationBuilder.DropTable(
                name: "stakeholder_analyses");

            migrationBuilder.DropTable(
                name: "stakeholders");
        }
    }
}
