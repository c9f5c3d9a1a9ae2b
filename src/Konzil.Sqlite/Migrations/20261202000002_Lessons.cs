using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Lessons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "advice",
                table: "findings",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_findings_project_id",
                table: "findings",
                column: "project_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_findings_advice_length",
                table: "findings",
                sql: "length(\"advice\") <= 2000");

            migrationBuilder.AddForeignKey(
                name: "FK_findings_projects_project_id",
                table: "findings",
                column: "project_id",
                principalTable: "projects",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_findings_projects_project_id",
                table: "findings");

            migrationBuilder.DropIndex(
                name: "IX_findings_project_id",
                table: "findings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_findings_advice_length",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "advice",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "findings");
        }
    }
}
