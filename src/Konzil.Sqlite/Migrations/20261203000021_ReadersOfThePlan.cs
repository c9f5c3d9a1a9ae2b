using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReadersOfThePlan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "project_phases",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "project_phases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "project_packages",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "project_packages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "paper_paths",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "paper_paths",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "meetings",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<bool>(
                name: "is_public",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "deliverables",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<bool>(
                name: "is_public",
                table: "deliverables",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "deliverables",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "circle",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "paper_paths");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "paper_paths");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "is_public",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "deliverables");

            migrationBuilder.DropColumn(
                name: "is_public",
                table: "deliverables");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "deliverables");
        }
    }
}
