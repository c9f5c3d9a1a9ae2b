using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ScoringPanels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "assigns_by_field",
                table: "rounds",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "reasons",
                table: "rounds",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Always");

            migrationBuilder.AddColumn<DateTime>(
                name: "revealed_at",
                table: "rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "added_at",
                table: "evaluators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "scoring_assignments",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_scoring_assignments_person_id",
                table: "scoring_assignments",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_scoring_replacements_person_id",
                table: "scoring_replacements",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "scoring_assignments");

            migrationBuilder.DropTable(
                name: "scoring_replacements");

            migrationBuilder.DropColumn(
                name: "assigns_by_field",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "reasons",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "revealed_at",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "added_at",
                table: "evaluators");
        }
    }
}
