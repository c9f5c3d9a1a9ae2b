using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Contact : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "series_id",
                table: "surveys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "early_at",
                table: "news_posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "principle_id",
                table: "news_posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "reminded_at",
                table: "news_posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_hours_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_hours_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_phone",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_postal_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_postal_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_role_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_role_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_tasks_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_tasks_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "accessibility_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conformity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    method_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    method_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    feedback_mail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    enforcer_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    enforcer_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    enforcer_reach = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    overseer_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    overseer_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    easy_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sign_video = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sign_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accessibility_statements", x => x.id);
                    table.CheckConstraint("ck_accessibility_statements_enforcer_de_length", "length(\"enforcer_de\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_enforcer_en_length", "length(\"enforcer_en\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_enforcer_reach_length", "length(\"enforcer_reach\") <= 2000");
                    table.CheckConstraint("ck_accessibility_statements_feedback_mail_length", "length(\"feedback_mail\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_method_de_length", "length(\"method_de\") <= 2000");
                    table.CheckConstraint("ck_accessibility_statements_method_en_length", "length(\"method_en\") <= 2000");
                    table.CheckConstraint("ck_accessibility_statements_overseer_de_length", "length(\"overseer_de\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_overseer_en_length", "length(\"overseer_en\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_sign_video_length", "length(\"sign_video\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "inquiries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    page = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inquiries", x => x.id);
                    table.CheckConstraint("ck_inquiries_answer_length", "length(\"answer\") <= 4000");
                    table.CheckConstraint("ck_inquiries_answered_by_length", "length(\"answered_by\") <= 200");
                    table.CheckConstraint("ck_inquiries_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_inquiries_language_length", "length(\"language\") <= 200");
                    table.CheckConstraint("ck_inquiries_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_inquiries_page_length", "length(\"page\") <= 200");
                    table.CheckConstraint("ck_inquiries_subject_length", "length(\"subject\") <= 200");
                    table.CheckConstraint("ck_inquiries_words_length", "length(\"words\") <= 4000");
                });

            migrationBuilder.CreateTable(
                name: "leadership_supports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leadership_supports", x => x.id);
                    table.CheckConstraint("ck_leadership_supports_evidence_length", "length(\"evidence\") <= 200");
                    table.CheckConstraint("ck_leadership_supports_office_length", "length(\"office\") <= 200");
                    table.CheckConstraint("ck_leadership_supports_what_length", "length(\"what\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "accessibility_gaps",
                columns: table => new
                {
                    statement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    what_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    what_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    why_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    why_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    instead_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    instead_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accessibility_gaps", x => new { x.statement_id, x.number });
                    table.CheckConstraint("ck_accessibility_gaps_instead_de_length", "length(\"instead_de\") <= 2000");
                    table.CheckConstraint("ck_accessibility_gaps_instead_en_length", "length(\"instead_en\") <= 2000");
                    table.CheckConstraint("ck_accessibility_gaps_what_de_length", "length(\"what_de\") <= 200");
                    table.CheckConstraint("ck_accessibility_gaps_what_en_length", "length(\"what_en\") <= 200");
                    table.CheckConstraint("ck_accessibility_gaps_why_de_length", "length(\"why_de\") <= 2000");
                    table.CheckConstraint("ck_accessibility_gaps_why_en_length", "length(\"why_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_accessibility_gaps_accessibility_statements_statement_id",
                        column: x => x.statement_id,
                        principalTable: "accessibility_statements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_series_id",
                table: "surveys",
                column: "series_id");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_principle_id",
                table: "news_posts",
                column: "principle_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_hours_de_length",
                table: "city_settings",
                sql: "length(\"contact_hours_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_hours_en_length",
                table: "city_settings",
                sql: "length(\"contact_hours_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_phone_length",
                table: "city_settings",
                sql: "length(\"contact_phone\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_postal_de_length",
                table: "city_settings",
                sql: "length(\"contact_postal_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_postal_en_length",
                table: "city_settings",
                sql: "length(\"contact_postal_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_role_de_length",
                table: "city_settings",
                sql: "length(\"contact_role_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_role_en_length",
                table: "city_settings",
                sql: "length(\"contact_role_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_tasks_de_length",
                table: "city_settings",
                sql: "length(\"contact_tasks_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_tasks_en_length",
                table: "city_settings",
                sql: "length(\"contact_tasks_en\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_number",
                table: "inquiries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_owner_id",
                table: "inquiries",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_person_id_asked_at",
                table: "inquiries",
                columns: new[] { "person_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_state_due_on",
                table: "inquiries",
                columns: new[] { "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_leadership_supports_day",
                table: "leadership_supports",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_leadership_supports_number",
                table: "leadership_supports",
                column: "number",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_news_posts_principles_principle_id",
                table: "news_posts",
                column: "principle_id",
                principalTable: "principles",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_news_posts_principles_principle_id",
                table: "news_posts");

            migrationBuilder.DropTable(
                name: "accessibility_gaps");

            migrationBuilder.DropTable(
                name: "inquiries");

            migrationBuilder.DropTable(
                name: "leadership_supports");

            migrationBuilder.DropTable(
                name: "accessibility_statements");

            migrationBuilder.DropIndex(
                name: "IX_surveys_series_id",
                table: "surveys");

            migrationBuilder.DropIndex(
                name: "IX_news_posts_principle_id",
                table: "news_posts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_hours_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_hours_en_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_phone_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_postal_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_postal_en_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_role_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_role_en_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_tasks_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_tasks_en_length",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "series_id",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "early_at",
                table: "news_posts");

            migrationBuilder.DropColumn(
                name: "principle_id",
                table: "news_posts");

            migrationBuilder.DropColumn(
                name: "reminded_at",
                table: "news_posts");

            migrationBuilder.DropColumn(
                name: "contact_hours_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_hours_en",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_phone",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_postal_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_postal_en",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_role_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_role_en",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_tasks_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_tasks_en",
                table: "city_settings");
        }
    }
}
