using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PollsAndPopulation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "page_id",
                table: "surveys",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "page_kind",
                table: "surveys",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "page_number",
                table: "surveys",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "population_shares",
                table: "survey_questions",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "population_source",
                table: "survey_questions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_surveys_page_id",
                table: "surveys",
                column: "page_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_surveys_page_kind_length",
                table: "surveys",
                sql: "length(\"page_kind\") <= 20");

            migrationBuilder.AddCheckConstraint(
                name: "ck_survey_questions_population_shares_length",
                table: "survey_questions",
                sql: "length(\"population_shares\") <= 400");

            migrationBuilder.AddCheckConstraint(
                name: "ck_survey_questions_population_source_length",
                table: "survey_questions",
                sql: "length(\"population_source\") <= 200");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_surveys_page_id",
                table: "surveys");

            migrationBuilder.DropCheckConstraint(
                name: "ck_surveys_page_kind_length",
                table: "surveys");

            migrationBuilder.DropCheckConstraint(
                name: "ck_survey_questions_population_shares_length",
                table: "survey_questions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_survey_questions_population_source_length",
                table: "survey_questions");

            migrationBuilder.DropColumn(
                name: "page_id",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "page_kind",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "page_number",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "population_shares",
                table: "survey_questions");

            migrationBuilder.DropColumn(
                name: "population_source",
                table: "survey_questions");
        }
    }
}
