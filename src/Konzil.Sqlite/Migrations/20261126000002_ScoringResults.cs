using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ScoringResults : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "groups_from",
                table: "rounds",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "robustness_json",
                table: "rounds",
                type: "TEXT",
                maxLength: 1000000,
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_rounds_robustness_json_length",
                table: "rounds",
                sql: "length(\"robustness_json\") <= 1000000");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_rounds_robustness_json_length",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "groups_from",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "robustness_json",
                table: "rounds");
        }
    }
}
