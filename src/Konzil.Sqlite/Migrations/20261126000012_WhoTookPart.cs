using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WhoTookPart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "measure_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    hidden_because = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occasion = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    people = table.Column<int>(type: "INTEGER", nullable: true),
                    changed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measure_offers");

            migrationBuilder.DropTable(
                name: "participation_notes");
        }
    }
}
