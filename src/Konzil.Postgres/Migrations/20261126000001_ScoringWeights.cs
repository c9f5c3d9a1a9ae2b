using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ScoringWeights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "has_duty_lane",
                table: "scoring_templates",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<decimal>(
                name: "minimum_total",
                table: "scoring_templates",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "scoring_templates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Proposal");

            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "scoring_templates",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source_url",
                table: "scoring_templates",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "uploaded_at",
                table: "scoring_templates",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "follows_number",
                table: "rounds",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "follows_reason",
                table: "rounds",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "has_duty_lane",
                table: "rounds",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<decimal>(
                name: "minimum_total",
                table: "rounds",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "weighing_body",
                table: "rounds",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "minimum",
                table: "criteria",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "round_duties",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_duties", x => new { x.round_id, x.measure_id });
                    table.CheckConstraint("ck_round_duties_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_round_duties_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scoring_trials",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    projects_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_trials", x => x.id);
                    table.CheckConstraint("ck_scoring_trials_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_scoring_trials_projects_json_length", "length(\"projects_json\") <= 1000000");
                    table.ForeignKey(
                        name: "FK_scoring_trials_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "weighings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    points_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    pairs_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    criteria_mark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    handed_in_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_weighings", x => x.id);
                    table.CheckConstraint("ck_weighings_criteria_mark_length", "length(\"criteria_mark\") <= 200");
                    table.CheckConstraint("ck_weighings_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_weighings_pairs_json_length", "length(\"pairs_json\") <= 1000000");
                    table.CheckConstraint("ck_weighings_points_json_length", "length(\"points_json\") <= 1000000");
                    table.ForeignKey(
                        name: "FK_weighings_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_scoring_templates_source_length",
                table: "scoring_templates",
                sql: "length(\"source\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_scoring_templates_source_url_length",
                table: "scoring_templates",
                sql: "length(\"source_url\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_rounds_follows_reason_length",
                table: "rounds",
                sql: "length(\"follows_reason\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_rounds_weighing_body_length",
                table: "rounds",
                sql: "length(\"weighing_body\") <= 120");

            migrationBuilder.CreateIndex(
                name: "IX_round_duties_measure_id",
                table: "round_duties",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_scoring_trials_round_id",
                table: "scoring_trials",
                column: "round_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_weighings_person_id",
                table: "weighings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_weighings_round_id_person_id",
                table: "weighings",
                columns: new[] { "round_id", "person_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "round_duties");

            migrationBuilder.DropTable(
                name: "scoring_trials");

            migrationBuilder.DropTable(
                name: "weighings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_scoring_templates_source_length",
                table: "scoring_templates");

            migrationBuilder.DropCheckConstraint(
                name: "ck_scoring_templates_source_url_length",
                table: "scoring_templates");

            migrationBuilder.DropCheckConstraint(
                name: "ck_rounds_follows_reason_length",
                table: "rounds");

            migrationBuilder.DropCheckConstraint(
                name: "ck_rounds_weighing_body_length",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "has_duty_lane",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "minimum_total",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "source",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "source_url",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "uploaded_at",
                table: "scoring_templates");

            migrationBuilder.DropColumn(
                name: "follows_number",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "follows_reason",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "has_duty_lane",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "minimum_total",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "weighing_body",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "minimum",
                table: "criteria");
        }
    }
}
