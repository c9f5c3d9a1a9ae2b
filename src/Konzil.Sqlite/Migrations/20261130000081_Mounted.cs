using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Mounted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "field_id",
                table: "programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mount_reason",
                table: "programmes",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "mounted_on",
                table: "programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latitude",
                table: "measures",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "longitude",
                table: "measures",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "place",
                table: "measures",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "measure_districts",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    district_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_districts", x => new { x.measure_id, x.district_id });
                    table.ForeignKey(
                        name: "FK_measure_districts_districts_district_id",
                        column: x => x.district_id,
                        principalTable: "districts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_districts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_aims",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_aims", x => x.id);
                    table.CheckConstraint("ck_programme_aims_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_programme_aims_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_programme_aims_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aim_measures",
                columns: table => new
                {
                    aim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aim_measures", x => new { x.aim_id, x.measure_id });
                    table.CheckConstraint("ck_aim_measures_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_aim_measures_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_aim_measures_programme_aims_aim_id",
                        column: x => x.aim_id,
                        principalTable: "programme_aims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_field_id",
                table: "programmes",
                column: "field_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_programmes_mount_reason_length",
                table: "programmes",
                sql: "length(\"mount_reason\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_measures_place_length",
                table: "measures",
                sql: "length(\"place\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_aim_measures_measure_id",
                table: "aim_measures",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_districts_district_id",
                table: "measure_districts",
                column: "district_id");

            migrationBuilder.CreateIndex(
                name: "IX_programme_aims_number",
                table: "programme_aims",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_aims_programme_id",
                table: "programme_aims",
                column: "programme_id");

            migrationBuilder.AddForeignKey(
                name: "FK_programmes_fields_field_id",
                table: "programmes",
                column: "field_id",
                principalTable: "fields",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_programmes_fields_field_id",
                table: "programmes");

            migrationBuilder.DropTable(
                name: "aim_measures");

            migrationBuilder.DropTable(
                name: "measure_districts");

            migrationBuilder.DropTable(
                name: "programme_aims");

            migrationBuilder.DropIndex(
                name: "IX_programmes_field_id",
                table: "programmes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_programmes_mount_reason_length",
                table: "programmes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_measures_place_length",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "field_id",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "mount_reason",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "mounted_on",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "latitude",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "longitude",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "place",
                table: "measures");
        }
    }
}
