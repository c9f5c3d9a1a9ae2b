using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Ties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_measure_ties_measures_from_id",
                table: "measure_ties");

            migrationBuilder.DropForeignKey(
                name: "FK_measure_ties_measures_to_id",
                table: "measure_ties");

            migrationBuilder.AddColumn<string>(
                name: "from_kind",
                table: "measure_ties",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Measure");

            migrationBuilder.AddColumn<string>(
                name: "to_kind",
                table: "measure_ties",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Measure");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "from_kind",
                table: "measure_ties");

            migrationBuilder.DropColumn(
                name: "to_kind",
                table: "measure_ties");

            migrationBuilder.AddForeignKey(
                name: "FK_measure_ties_measures_from_id",
                table: "measure_ties",
                column: "from_id",
                principalTable: "measures",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_measure_ties_measures_to_id",
                table: "measure_ties",
                column: "to_id",
                principalTable: "measures",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
