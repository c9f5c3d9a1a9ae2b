using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Classified : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ends_on",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                table: "measures",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "review_months",
                table: "measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reviewed_on",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "starts_on",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "goals",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ended_at",
                table: "goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_hidden",
                table: "goals",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "life",
                table: "goals",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Current");

            migrationBuilder.AddColumn<Guid>(
                name: "successor_id",
                table: "goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "former_numbers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    portfolio = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", maxLength: 321, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_former_numbers", x => x.id);
                    table.CheckConstraint("ck_former_numbers_key_length", "length(\"key\") <= 321");
                    table.CheckConstraint("ck_former_numbers_number_length", "length(\"number\") <= 40");
                    table.CheckConstraint("ck_former_numbers_portfolio_length", "length(\"portfolio\") <= 120");
                    table.ForeignKey(
                        name: "FK_former_numbers_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_tags",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_tags", x => new { x.measure_id, x.key });
                    table.CheckConstraint("ck_measure_tags_key_length", "length(\"key\") <= 80");
                    table.CheckConstraint("ck_measure_tags_name_length", "length(\"name\") <= 40");
                    table.ForeignKey(
                        name: "FK_measure_tags_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "task_areas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_areas", x => x.id);
                    table.CheckConstraint("ck_task_areas_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_task_areas_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_task_areas_name_en_length", "length(\"name_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "user_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    about_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    about_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    needs_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    needs_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    is_persona = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_groups", x => x.id);
                    table.CheckConstraint("ck_user_groups_about_de_length", "length(\"about_de\") <= 2000");
                    table.CheckConstraint("ck_user_groups_about_en_length", "length(\"about_en\") <= 2000");
                    table.CheckConstraint("ck_user_groups_name_de_length", "length(\"name_de\") <= 120");
                    table.CheckConstraint("ck_user_groups_name_en_length", "length(\"name_en\") <= 120");
                    table.CheckConstraint("ck_user_groups_needs_de_length", "length(\"needs_de\") <= 2000");
                    table.CheckConstraint("ck_user_groups_needs_en_length", "length(\"needs_en\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "measure_areas",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_areas", x => new { x.measure_id, x.area_id });
                    table.ForeignKey(
                        name: "FK_measure_areas_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_areas_task_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "task_areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "idea_user_groups",
                columns: table => new
                {
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_user_groups", x => new { x.group_id, x.idea_id });
                    table.ForeignKey(
                        name: "FK_idea_user_groups_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_idea_user_groups_user_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "user_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_user_groups",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    effect = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_user_groups", x => new { x.measure_id, x.group_id });
                    table.CheckConstraint("ck_measure_user_groups_effect_length", "length(\"effect\") <= 500");
                    table.ForeignKey(
                        name: "FK_measure_user_groups_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_user_groups_user_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "user_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_measures_outcome_length",
                table: "measures",
                sql: "length(\"outcome\") <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_goals_successor_id",
                table: "goals",
                column: "successor_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_end_reason_length",
                table: "goals",
                sql: "length(\"end_reason\") <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_former_numbers_key",
                table: "former_numbers",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_former_numbers_measure_id",
                table: "former_numbers",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_idea_user_groups_idea_id",
                table: "idea_user_groups",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_areas_area_id",
                table: "measure_areas",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_tags_key",
                table: "measure_tags",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_measure_user_groups_group_id",
                table: "measure_user_groups",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "IX_task_areas_key",
                table: "task_areas",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_groups_number",
                table: "user_groups",
                column: "number",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_goals_goals_successor_id",
                table: "goals",
                column: "successor_id",
                principalTable: "goals",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_goals_goals_successor_id",
                table: "goals");

            migrationBuilder.DropTable(
                name: "former_numbers");

            migrationBuilder.DropTable(
                name: "idea_user_groups");

            migrationBuilder.DropTable(
                name: "measure_areas");

            migrationBuilder.DropTable(
                name: "measure_tags");

            migrationBuilder.DropTable(
                name: "measure_user_groups");

            migrationBuilder.DropTable(
                name: "task_areas");

            migrationBuilder.DropTable(
                name: "user_groups");

            migrationBuilder.DropCheckConstraint(
                name: "ck_measures_outcome_length",
                table: "measures");

            migrationBuilder.DropIndex(
                name: "IX_goals_successor_id",
                table: "goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_end_reason_length",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "ends_on",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "outcome",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "review_months",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "reviewed_on",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "starts_on",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "end_reason",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "ended_at",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "is_hidden",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "life",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "successor_id",
                table: "goals");
        }
    }
}
