using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Classified : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "former_numbers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    portfolio = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_former_numbers", x => x.id);
                    table.CheckConstraint("ck_former_numbers_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_former_numbers_number_length", "length(\"number\") <= 40");
                    table.CheckConstraint("ck_former_numbers_portfolio_length", "length(\"portfolio\") <= 120");
                    table.ForeignKey(
                        name: "FK_former_numbers_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_former_numbers_key",
                table: "former_numbers",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_former_numbers_measure_id",
                table: "former_numbers",
                column: "measure_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "former_numbers");
        }
    }
}
