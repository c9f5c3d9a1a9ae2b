using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "page_kind",
                table: "surveys",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "page_number",
                table: "surveys",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "population_shares",
                table: "survey_questions",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "population_source",
                table: "survey_questions",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "card_checks",
                columns: table => new
                {
                    card_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    typed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    checked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    checked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_corrected = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_checks", x => x.card_id);
                    table.CheckConstraint("ck_card_checks_checked_by_name_length", "length(\"checked_by_name\") <= 200");
                });

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
            migrationBuilder.DropTable(
                name: "card_checks");

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
