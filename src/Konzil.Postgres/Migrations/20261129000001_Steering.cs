using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Steering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consent_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    silence_agrees = table.Column<bool>(type: "boolean", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answer_count = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_rounds", x => x.id);
                    table.CheckConstraint("ck_consent_rounds_outcome_length", "length(\"outcome\") <= 1000");
                    table.CheckConstraint("ck_consent_rounds_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_consent_rounds_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consent_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_seats", x => x.id);
                    table.ForeignKey(
                        name: "FK_consent_seats_consent_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "consent_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_consent_seats_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "consent_wordings",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_wordings", x => new { x.round_id, x.number });
                    table.CheckConstraint("ck_consent_wordings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_consent_wordings_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_consent_wordings_text_length", "length(\"text\") <= 20000");
                    table.ForeignKey(
                        name: "FK_consent_wordings_consent_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "consent_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consent_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    stance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_answers", x => x.id);
                    table.CheckConstraint("ck_consent_answers_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_consent_answers_remark_length", "length(\"remark\") <= 1000");
                    table.ForeignKey(
                        name: "FK_consent_answers_consent_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "consent_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_consent_answers_consent_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "consent_seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_consent_answers_round_id",
                table: "consent_answers",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_answers_seat_id_edition_turn",
                table: "consent_answers",
                columns: new[] { "seat_id", "edition", "turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_rounds_body_id",
                table: "consent_rounds",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_rounds_number",
                table: "consent_rounds",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_rounds_state_due",
                table: "consent_rounds",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_consent_seats_person_id",
                table: "consent_seats",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_seats_round_id_person_id_unit_id",
                table: "consent_seats",
                columns: new[] { "round_id", "person_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_seats_unit_id",
                table: "consent_seats",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consent_answers");

            migrationBuilder.DropTable(
                name: "consent_wordings");

            migrationBuilder.DropTable(
                name: "consent_seats");

            migrationBuilder.DropTable(
                name: "consent_rounds");
        }
    }
}
