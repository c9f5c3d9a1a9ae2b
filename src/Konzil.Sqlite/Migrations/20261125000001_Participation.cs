using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Participation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    intro_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    intro_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    shows_running = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_statement = table.Column<int>(type: "INTEGER", nullable: false),
                    shuffle = table.Column<Guid>(type: "TEXT", nullable: false),
                    result_json = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: true),
                    result_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    method = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conversations", x => x.id);
                    table.CheckConstraint("ck_conversations_intro_de_length", "length(\"intro_de\") <= 2000");
                    table.CheckConstraint("ck_conversations_intro_en_length", "length(\"intro_en\") <= 2000");
                    table.CheckConstraint("ck_conversations_method_length", "length(\"method\") <= 200");
                    table.CheckConstraint("ck_conversations_result_json_length", "length(\"result_json\") <= 4000000");
                    table.CheckConstraint("ck_conversations_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_conversations_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    alt = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    size = table.Column<int>(type: "INTEGER", nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "statement_votes",
                columns: table => new
                {
                    statement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conversation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statement_votes", x => new { x.statement_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conversation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 280, nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    token = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    agree = table.Column<int>(type: "INTEGER", nullable: false),
                    disagree = table.Column<int>(type: "INTEGER", nullable: false),
                    pass = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statements", x => x.id);
                    table.CheckConstraint("ck_statements_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_statements_body_length", "length(\"body\") <= 280");
                    table.CheckConstraint("ck_statements_reason_length", "length(\"reason\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "survey_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    values_json = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_answers", x => x.id);
                    table.CheckConstraint("ck_survey_answers_values_json_length", "length(\"values_json\") <= 200000");
                });

            migrationBuilder.CreateTable(
                name: "survey_drafts",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    values_json = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_drafts", x => new { x.survey_id, x.person_id });
                    table.CheckConstraint("ck_survey_drafts_values_json_length", "length(\"values_json\") <= 200000");
                });

            migrationBuilder.CreateTable(
                name: "survey_parts",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_parts", x => new { x.survey_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "survey_remarks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_remarks", x => x.id);
                    table.CheckConstraint("ck_survey_remarks_body_length", "length(\"body\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "surveys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    intro_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    intro_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    per_person = table.Column<bool>(type: "INTEGER", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    shows_running = table.Column<bool>(type: "INTEGER", nullable: false),
                    on_home = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_sealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    answer_count = table.Column<int>(type: "INTEGER", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys", x => x.id);
                    table.CheckConstraint("ck_surveys_intro_de_length", "length(\"intro_de\") <= 2000");
                    table.CheckConstraint("ck_surveys_intro_en_length", "length(\"intro_en\") <= 2000");
                    table.CheckConstraint("ck_surveys_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_surveys_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "survey_questions",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    page = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_required = table.Column<bool>(type: "INTEGER", nullable: false),
                    options_de = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    options_en = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    min = table.Column<int>(type: "INTEGER", nullable: false),
                    max = table.Column<int>(type: "INTEGER", nullable: false),
                    only_if_question = table.Column<int>(type: "INTEGER", nullable: true),
                    only_if_option = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_questions", x => new { x.survey_id, x.number });
                    table.CheckConstraint("ck_survey_questions_options_de_length", "length(\"options_de\") <= 6000");
                    table.CheckConstraint("ck_survey_questions_options_en_length", "length(\"options_en\") <= 6000");
                    table.CheckConstraint("ck_survey_questions_title_de_length", "length(\"title_de\") <= 500");
                    table.CheckConstraint("ck_survey_questions_title_en_length", "length(\"title_en\") <= 500");
                    table.ForeignKey(
                        name: "FK_survey_questions_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_conversations_number",
                table: "conversations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_files_kind_item_id_created_at",
                table: "files",
                columns: new[] { "kind", "item_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_statement_votes_conversation_id_person_id",
                table: "statement_votes",
                columns: new[] { "conversation_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_statements_conversation_id_number",
                table: "statements",
                columns: new[] { "conversation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_statements_token",
                table: "statements",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_survey_answers_survey_id_person_id",
                table: "survey_answers",
                columns: new[] { "survey_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_survey_remarks_survey_id_state",
                table: "survey_remarks",
                columns: new[] { "survey_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_closes_on",
                table: "surveys",
                column: "closes_on");

            migrationBuilder.CreateIndex(
                name: "IX_surveys_number",
                table: "surveys",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "conversations");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "statement_votes");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "survey_answers");

            migrationBuilder.DropTable(
                name: "survey_drafts");

            migrationBuilder.DropTable(
                name: "survey_parts");

            migrationBuilder.DropTable(
                name: "survey_questions");

            migrationBuilder.DropTable(
                name: "survey_remarks");

            migrationBuilder.DropTable(
                name: "surveys");
        }
    }
}
