using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Participation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answers_json",
                table: "ideas",
                type: "character varying(200000)",
                maxLength: 200000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "hidden_supports",
                table: "ideas",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "round_id",
                table: "ideas",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "staff_only",
                table: "ideas",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "unread",
                table: "ideas",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "answers_json",
                table: "idea_drafts",
                type: "character varying(200000)",
                maxLength: 200000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "round",
                table: "idea_drafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    alt = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.id);
                    table.CheckConstraint("ck_files_alt_length", "length(\"alt\") <= 300");
                    table.CheckConstraint("ck_files_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_files_kind_length", "length(\"kind\") <= 200");
                    table.CheckConstraint("ck_files_name_length", "length(\"name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "idea_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    question_de = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    question_en = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    intro_de = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    intro_en = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    open_de = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    open_en = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    fixed_de = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    fixed_en = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    field_keys = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    moderation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    result_de = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    result_en = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    taken_over_de = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    taken_over_en = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    result_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    collect_from = table.Column<DateOnly>(type: "date", nullable: false),
                    collect_until = table.Column<DateOnly>(type: "date", nullable: false),
                    discuss_until = table.Column<DateOnly>(type: "date", nullable: true),
                    result_by = table.Column<DateOnly>(type: "date", nullable: true),
                    collect_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    discuss_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    closed_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    evaluated_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    questions_json = table.Column<string>(type: "character varying(400000)", maxLength: 400000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_rounds", x => x.id);
                    table.CheckConstraint("ck_idea_rounds_field_keys_length", "length(\"field_keys\") <= 2000");
                    table.CheckConstraint("ck_idea_rounds_fixed_de_length", "length(\"fixed_de\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_fixed_en_length", "length(\"fixed_en\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_intro_de_length", "length(\"intro_de\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_intro_en_length", "length(\"intro_en\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_open_de_length", "length(\"open_de\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_open_en_length", "length(\"open_en\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_question_de_length", "length(\"question_de\") <= 300");
                    table.CheckConstraint("ck_idea_rounds_question_en_length", "length(\"question_en\") <= 300");
                    table.CheckConstraint("ck_idea_rounds_questions_json_length", "length(\"questions_json\") <= 400000");
                    table.CheckConstraint("ck_idea_rounds_result_de_length", "length(\"result_de\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_result_en_length", "length(\"result_en\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_taken_over_de_length", "length(\"taken_over_de\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_taken_over_en_length", "length(\"taken_over_en\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_idea_rounds_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "permanent_intakes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    closed_from = table.Column<DateOnly>(type: "date", nullable: true),
                    reason_de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    reason_en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_permanent_intakes", x => x.id);
                    table.CheckConstraint("ck_permanent_intakes_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_permanent_intakes_reason_de_length", "length(\"reason_de\") <= 1000");
                    table.CheckConstraint("ck_permanent_intakes_reason_en_length", "length(\"reason_en\") <= 1000");
                });

            migrationBuilder.CreateIndex(
                name: "IX_ideas_round_id_published_at",
                table: "ideas",
                columns: new[] { "round_id", "published_at" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_ideas_answers_json_length",
                table: "ideas",
                sql: "length(\"answers_json\") <= 200000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_answers_json_length",
                table: "idea_drafts",
                sql: "length(\"answers_json\") <= 200000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_round_length",
                table: "idea_drafts",
                sql: "length(\"round\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_files_kind_item_id_created_at",
                table: "files",
                columns: new[] { "kind", "item_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_idea_rounds_number",
                table: "idea_rounds",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_idea_rounds_state_collect_until",
                table: "idea_rounds",
                columns: new[] { "state", "collect_until" });

            migrationBuilder.CreateIndex(
                name: "IX_permanent_intakes_key",
                table: "permanent_intakes",
                column: "key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "idea_rounds");

            migrationBuilder.DropTable(
                name: "permanent_intakes");

            migrationBuilder.DropIndex(
                name: "IX_ideas_round_id_published_at",
                table: "ideas");

            migrationBuilder.DropCheckConstraint(
                name: "ck_ideas_answers_json_length",
                table: "ideas");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_answers_json_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_round_length",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "answers_json",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "hidden_supports",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "round_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "staff_only",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "unread",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "answers_json",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "round",
                table: "idea_drafts");
        }
    }
}
