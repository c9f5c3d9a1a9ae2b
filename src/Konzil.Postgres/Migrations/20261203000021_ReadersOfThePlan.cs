using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
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
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "project_phases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "project_packages",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "project_packages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "paper_paths",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "paper_paths",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "meetings",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<bool>(
                name: "is_public",
                table: "meetings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "meetings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "deliverables",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<bool>(
                name: "is_public",
                table: "deliverables",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "deliverables",
                type: "date",
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
