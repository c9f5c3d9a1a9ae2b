using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TakenTasks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "package_id",
                table: "hand_over_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_hand_over_items_package_id",
                table: "hand_over_items",
                column: "package_id");

            migrationBuilder.AddForeignKey(
                name: "FK_hand_over_items_project_packages_package_id",
                table: "hand_over_items",
                column: "package_id",
                principalTable: "project_packages",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_hand_over_items_project_packages_package_id",
                table: "hand_over_items");

            migrationBuilder.DropIndex(
                name: "IX_hand_over_items_package_id",
                table: "hand_over_items");

            migrationBuilder.DropColumn(
                name: "package_id",
                table: "hand_over_items");
        }
    }
}
