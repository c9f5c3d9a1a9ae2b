using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CoAuthors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    technical = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    organisational = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    socio_cultural = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    change = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    legal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    technique = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    staff = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    money = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    time = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    obstacles = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ecological = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    economic = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    social = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    sdg_lines = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    climate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    climate_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    innovation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    horizon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    touches_people = table.Column<bool>(type: "INTEGER", nullable: false),
                    touches_companies = table.Column<bool>(type: "INTEGER", nullable: false),
                    lighthouse_body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => x.id);
                    table.CheckConstraint("ck_assessments_change_length", "length(\"change\") <= 2000");
                    table.CheckConstraint("ck_assessments_climate_note_length", "length(\"climate_note\") <= 2000");
                    table.CheckConstraint("ck_assessments_ecological_length", "length(\"ecological\") <= 2000");
                    table.CheckConstraint("ck_assessments_economic_length", "length(\"economic\") <= 2000");
                    table.CheckConstraint("ck_assessments_lighthouse_body_length", "length(\"lighthouse_body\") <= 200");
                    table.CheckConstraint("ck_assessments_obstacles_length", "length(\"obstacles\") <= 2000");
                    table.CheckConstraint("ck_assessments_organisational_length", "length(\"organisational\") <= 2000");
                    table.CheckConstraint("ck_assessments_sdg_lines_length", "length(\"sdg_lines\") <= 200");
                    table.CheckConstraint("ck_assessments_social_length", "length(\"social\") <= 2000");
                    table.CheckConstraint("ck_assessments_socio_cultural_length", "length(\"socio_cultural\") <= 2000");
                    table.CheckConstraint("ck_assessments_technical_length", "length(\"technical\") <= 2000");
                    table.ForeignKey(
                        name: "FK_assessments_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "change_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    milestone_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    day_before = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    day_after = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    money_year = table.Column<int>(type: "INTEGER", nullable: true),
                    money_before = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    money_more = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change_requests", x => x.id);
                    table.CheckConstraint("ck_change_requests_asked_by_name_length", "length(\"asked_by_name\") <= 200");
                    table.CheckConstraint("ck_change_requests_decided_by_name_length", "length(\"decided_by_name\") <= 200");
                    table.CheckConstraint("ck_change_requests_decision_reason_length", "length(\"decision_reason\") <= 2000");
                    table.CheckConstraint("ck_change_requests_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_change_requests_scope_length", "length(\"scope\") <= 2000");
                    table.ForeignKey(
                        name: "FK_change_requests_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_change_requests_milestones_milestone_id",
                        column: x => x.milestone_id,
                        principalTable: "milestones",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "co_authors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    invited_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    joined_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_co_authors", x => x.id);
                    table.CheckConstraint("ck_co_authors_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_co_authors_secret_length", "length(\"secret\") <= 32");
                    table.ForeignKey(
                        name: "FK_co_authors_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_checks", x => x.id);
                    table.CheckConstraint("ck_measure_checks_note_length", "length(\"note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_measure_checks_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessments_measure_id",
                table: "assessments",
                column: "measure_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_measure_id_asked_at",
                table: "change_requests",
                columns: new[] { "measure_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_milestone_id",
                table: "change_requests",
                column: "milestone_id");

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_number",
                table: "change_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_state",
                table: "change_requests",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_co_authors_idea_id_person_id",
                table: "co_authors",
                columns: new[] { "idea_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_co_authors_person_id",
                table: "co_authors",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_co_authors_secret",
                table: "co_authors",
                column: "secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_checks_measure_id_question",
                table: "measure_checks",
                columns: new[] { "measure_id", "question" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "change_requests");

            migrationBuilder.DropTable(
                name: "co_authors");

            migrationBuilder.DropTable(
                name: "measure_checks");
        }
    }
}
