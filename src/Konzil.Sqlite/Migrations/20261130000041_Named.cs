using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Named : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "levels_json",
                table: "city_settings",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "logo_svg",
                table: "city_settings",
                type: "TEXT",
                maxLength: 50000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "theme_colour",
                table: "city_settings",
                type: "TEXT",
                maxLength: 7,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "field_aims",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_aims", x => x.id);
                    table.CheckConstraint("ck_field_aims_end_reason_length", "length(\"end_reason\") <= 500");
                    table.CheckConstraint("ck_field_aims_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_field_aims_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_field_aims_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    about = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_sites", x => x.id);
                    table.CheckConstraint("ck_measure_sites_about_length", "length(\"about\") <= 1000");
                    table.CheckConstraint("ck_measure_sites_address_length", "length(\"address\") <= 200");
                    table.CheckConstraint("ck_measure_sites_contact_length", "length(\"contact\") <= 200");
                    table.ForeignKey(
                        name: "FK_measure_sites_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quick_wins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    taken_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    left_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    left_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quick_wins", x => x.id);
                    table.CheckConstraint("ck_quick_wins_left_reason_length", "length(\"left_reason\") <= 500");
                    table.CheckConstraint("ck_quick_wins_result_length", "length(\"result\") <= 500");
                    table.CheckConstraint("ck_quick_wins_taken_by_length", "length(\"taken_by\") <= 200");
                    table.ForeignKey(
                        name: "FK_quick_wins_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aim_contributions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    strength = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aim_contributions", x => x.id);
                    table.CheckConstraint("ck_aim_contributions_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_aim_contributions_field_aims_aim_id",
                        column: x => x.aim_id,
                        principalTable: "field_aims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_aim_contributions_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "site_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    site_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_site_visits", x => x.id);
                    table.CheckConstraint("ck_site_visits_hours_length", "length(\"hours\") <= 200");
                    table.CheckConstraint("ck_site_visits_note_length", "length(\"note\") <= 200");
                    table.ForeignKey(
                        name: "FK_site_visits_measure_sites_site_id",
                        column: x => x.site_id,
                        principalTable: "measure_sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_levels_json_length",
                table: "city_settings",
                sql: "length(\"levels_json\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_logo_svg_length",
                table: "city_settings",
                sql: "length(\"logo_svg\") <= 50000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_theme_colour_length",
                table: "city_settings",
                sql: "length(\"theme_colour\") <= 7");

            migrationBuilder.CreateIndex(
                name: "IX_aim_contributions_aim_id_measure_id",
                table: "aim_contributions",
                columns: new[] { "aim_id", "measure_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aim_contributions_measure_id",
                table: "aim_contributions",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_field_aims_field_id_number",
                table: "field_aims",
                columns: new[] { "field_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_sites_measure_id",
                table: "measure_sites",
                column: "measure_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_quick_wins_measure_id",
                table: "quick_wins",
                column: "measure_id",
                unique: true,
                filter: "left_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_site_visits_site_id",
                table: "site_visits",
                column: "site_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aim_contributions");

            migrationBuilder.DropTable(
                name: "quick_wins");

            migrationBuilder.DropTable(
                name: "site_visits");

            migrationBuilder.DropTable(
                name: "field_aims");

            migrationBuilder.DropTable(
                name: "measure_sites");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_levels_json_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_logo_svg_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_theme_colour_length",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "levels_json",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "logo_svg",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "theme_colour",
                table: "city_settings");
        }
    }
}
