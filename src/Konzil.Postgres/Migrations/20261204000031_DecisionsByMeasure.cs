using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class DecisionsByMeasure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions");

            migrationBuilder.AddColumn<DateOnly>(
                name: "deferred_until",
                table: "resolutions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "condition",
                table: "resolution_items",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "condition_day",
                table: "resolution_items",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "condition_unit",
                table: "resolution_items",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "deferred_until",
                table: "resolution_items",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "level_before",
                table: "resolution_items",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "released",
                table: "resolution_items",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "released_year",
                table: "resolution_items",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "result",
                table: "resolution_items",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "measure_id",
                table: "mandates",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "deferred_until",
                table: "cut_papers",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions",
                column: "paper_path",
                unique: true,
                filter: "\"result\" <> 'Deferred'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolution_items_condition_length",
                table: "resolution_items",
                sql: "length(\"condition\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolution_items_condition_unit_length",
                table: "resolution_items",
                sql: "length(\"condition_unit\") <= 200");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolution_items_condition_length",
                table: "resolution_items");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolution_items_condition_unit_length",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "deferred_until",
                table: "resolutions");

            migrationBuilder.DropColumn(
                name: "condition",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "condition_day",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "condition_unit",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "deferred_until",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "level_before",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "released",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "released_year",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "result",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "measure_id",
                table: "mandates");

            migrationBuilder.DropColumn(
                name: "deferred_until",
                table: "cut_papers");

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions",
                column: "paper_path",
                unique: true);
        }
    }
}
