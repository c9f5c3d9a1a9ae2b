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
            migrationBuilder.AddColumn<int>(
                name: "handled_minutes",
                table: "queue",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "marks",
                table: "queue",
                type: "integer",
                maxLength: 40,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "held_from",
                table: "ideas",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "clause_de",
                table: "hidings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "clause_en",
                table: "hidings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "hidings",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "answer_count",
                table: "comments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "held_at",
                table: "comments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "quote",
                table: "comments",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "quoted_id",
                table: "comments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stance",
                table: "comments",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    clause_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    clause_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    explanation = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    lifted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    appeal_text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    appeal_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    appeal_decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    appeal_granted = table.Column<bool>(type: "boolean", nullable: false),
                    appeal_answer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bans", x => x.id);
                    table.CheckConstraint("ck_bans_appeal_answer_length", "length(\"appeal_answer\") <= 500");
                    table.CheckConstraint("ck_bans_appeal_text_length", "length(\"appeal_text\") <= 2000");
                    table.CheckConstraint("ck_bans_clause_de_length", "length(\"clause_de\") <= 200");
                    table.CheckConstraint("ck_bans_clause_en_length", "length(\"clause_en\") <= 200");
                    table.CheckConstraint("ck_bans_explanation_length", "length(\"explanation\") <= 500");
                    table.CheckConstraint("ck_bans_person_name_length", "length(\"person_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "city_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outlook = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    cost_from = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    cost_to = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_city_answers", x => x.id);
                    table.CheckConstraint("ck_city_answers_by_name_length", "length(\"by_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "clauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    rule_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    rule_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sentence_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sentence_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    retired = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clauses", x => x.id);
                    table.CheckConstraint("ck_clauses_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_clauses_rule_de_length", "length(\"rule_de\") <= 500");
                    table.CheckConstraint("ck_clauses_rule_en_length", "length(\"rule_en\") <= 500");
                    table.CheckConstraint("ck_clauses_sentence_de_length", "length(\"sentence_de\") <= 500");
                    table.CheckConstraint("ck_clauses_sentence_en_length", "length(\"sentence_en\") <= 500");
                    table.CheckConstraint("ck_clauses_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_clauses_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "desk_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lines_json = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desk_batches", x => x.id);
                    table.CheckConstraint("ck_desk_batches_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_desk_batches_lines_json_length", "length(\"lines_json\") <= 100000");
                });

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
                name: "trusts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revoked_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trusts", x => x.id);
                    table.CheckConstraint("ck_trusts_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_trusts_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_trusts_revoked_by_length", "length(\"revoked_by\") <= 200");
                });

            migrationBuilder.CreateIndex(
                name: "IX_queue_assignee_id_done_at",
                table: "queue",
                columns: new[] { "assignee_id", "done_at" });

            migrationBuilder.CreateIndex(
                name: "IX_queue_done_at_kind_due_at",
                table: "queue",
                columns: new[] { "done_at", "kind", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_queue_kind_handled_minutes",
                table: "queue",
                columns: new[] { "kind", "handled_minutes" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_hidings_clause_de_length",
                table: "hidings",
                sql: "length(\"clause_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_hidings_clause_en_length",
                table: "hidings",
                sql: "length(\"clause_en\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_comments_author_id_at",
                table: "comments",
                columns: new[] { "author_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_comments_subject_kind_subject_id_answer_count_at",
                table: "comments",
                columns: new[] { "subject_kind", "subject_id", "answer_count", "at" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_comments_quote_length",
                table: "comments",
                sql: "length(\"quote\") <= 500");

            migrationBuilder.CreateIndex(
                name: "IX_bans_person_id_at",
                table: "bans",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_city_answers_idea_id",
                table: "city_answers",
                column: "idea_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clauses_key",
                table: "clauses",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_desk_batches_token",
                table: "desk_batches",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_files_kind_item_id_created_at",
                table: "files",
                columns: new[] { "kind", "item_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_trusts_person_id",
                table: "trusts",
                column: "person_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bans");

            migrationBuilder.DropTable(
                name: "city_answers");

            migrationBuilder.DropTable(
                name: "clauses");

            migrationBuilder.DropTable(
                name: "desk_batches");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "trusts");

            migrationBuilder.DropIndex(
                name: "IX_queue_assignee_id_done_at",
                table: "queue");

            migrationBuilder.DropIndex(
                name: "IX_queue_done_at_kind_due_at",
                table: "queue");

            migrationBuilder.DropIndex(
                name: "IX_queue_kind_handled_minutes",
                table: "queue");

            migrationBuilder.DropCheckConstraint(
                name: "ck_hidings_clause_de_length",
                table: "hidings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_hidings_clause_en_length",
                table: "hidings");

            migrationBuilder.DropIndex(
                name: "IX_comments_author_id_at",
                table: "comments");

            migrationBuilder.DropIndex(
                name: "IX_comments_subject_kind_subject_id_answer_count_at",
                table: "comments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_comments_quote_length",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "handled_minutes",
                table: "queue");

            migrationBuilder.DropColumn(
                name: "marks",
                table: "queue");

            migrationBuilder.DropColumn(
                name: "held_from",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "clause_de",
                table: "hidings");

            migrationBuilder.DropColumn(
                name: "clause_en",
                table: "hidings");

            migrationBuilder.DropColumn(
                name: "number",
                table: "hidings");

            migrationBuilder.DropColumn(
                name: "answer_count",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "held_at",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "quote",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "quoted_id",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "stance",
                table: "comments");
        }
    }
}
