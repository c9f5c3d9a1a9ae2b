using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class InvitedAndHeard : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "open_parts",
                table: "project_phases",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "event_id",
                table: "project_packages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "unit_id",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "event_id",
                table: "package_shifts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "event_invitations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "answered_at",
                table: "event_invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "answered_feedback",
                table: "event_invitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "from_desk",
                table: "event_invitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "invited_at",
                table: "event_invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reminded_on",
                table: "event_invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "told_at",
                table: "event_invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "unit_id",
                table: "event_invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "residents_only",
                table: "conversations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "residents_only",
                table: "citizen_votes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "event_id",
                table: "change_requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contact_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    keep_days = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_lists", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    registration_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    secret = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agreed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    on_paper = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_contacts", x => x.id);
                    table.CheckConstraint("ck_event_contacts_name_length", "length(\"name\") <= 100");
                    table.CheckConstraint("ck_event_contacts_secret_length", "length(\"secret\") <= 200");
                    table.CheckConstraint("ck_event_contacts_way_length", "length(\"way\") <= 200");
                    table.CheckConstraint("ck_event_contacts_words_length", "length(\"words\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "residence_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    street = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    tries_left = table.Column<int>(type: "INTEGER", nullable: false),
                    printed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    printed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    printed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_residence_requests", x => x.id);
                    table.CheckConstraint("ck_residence_requests_code_hash_length", "length(\"code_hash\") <= 200");
                    table.CheckConstraint("ck_residence_requests_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_residence_requests_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_residence_requests_printed_by_length", "length(\"printed_by\") <= 200");
                    table.CheckConstraint("ck_residence_requests_street_length", "length(\"street\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "residences",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    seen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_residences", x => x.person_id);
                    table.CheckConstraint("ck_residences_by_name_length", "length(\"by_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "table_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    topics = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    rules = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_table_plans", x => x.id);
                    table.CheckConstraint("ck_table_plans_rules_length", "length(\"rules\") <= 1000");
                    table.CheckConstraint("ck_table_plans_topics_length", "length(\"topics\") <= 8000");
                });

            migrationBuilder.CreateTable(
                name: "text_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_text_drafts", x => x.id);
                    table.CheckConstraint("ck_text_drafts_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_text_drafts_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_text_drafts_paper_paths_paper_id",
                        column: x => x.paper_id,
                        principalTable: "paper_paths",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "draft_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    paragraph = table.Column<int>(type: "INTEGER", nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_comments", x => x.id);
                    table.CheckConstraint("ck_draft_comments_about_length", "length(\"about\") <= 20000");
                    table.CheckConstraint("ck_draft_comments_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_draft_comments_body_length", "length(\"body\") <= 2000");
                    table.ForeignKey(
                        name: "FK_draft_comments_text_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "text_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "draft_suggestions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    paragraph = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    after = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_suggestions", x => x.id);
                    table.CheckConstraint("ck_draft_suggestions_after_length", "length(\"after\") <= 20000");
                    table.CheckConstraint("ck_draft_suggestions_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_draft_suggestions_before_length", "length(\"before\") <= 20000");
                    table.CheckConstraint("ck_draft_suggestions_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_draft_suggestions_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_draft_suggestions_why_length", "length(\"why\") <= 500");
                    table.ForeignKey(
                        name: "FK_draft_suggestions_text_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "text_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "draft_versions",
                columns: table => new
                {
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_versions", x => new { x.draft_id, x.number });
                    table.CheckConstraint("ck_draft_versions_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_draft_versions_note_length", "length(\"note\") <= 500");
                    table.CheckConstraint("ck_draft_versions_text_length", "length(\"text\") <= 20000");
                    table.ForeignKey(
                        name: "FK_draft_versions_text_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "text_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_phases_open_parts_length",
                table: "project_phases",
                sql: "length(\"open_parts\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_event_id",
                table: "project_packages",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_people_unit_id",
                table: "people",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_package_shifts_event_id",
                table: "package_shifts",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_invitations_unit_id",
                table: "event_invitations",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_event_id",
                table: "change_requests",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_contact_lists_event_id",
                table: "contact_lists",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_draft_comments_draft_id",
                table: "draft_comments",
                column: "draft_id");

            migrationBuilder.CreateIndex(
                name: "IX_draft_suggestions_draft_id_state",
                table: "draft_suggestions",
                columns: new[] { "draft_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_event_contacts_event_id_person_id",
                table: "event_contacts",
                columns: new[] { "event_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_contacts_registration_id",
                table: "event_contacts",
                column: "registration_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_contacts_secret",
                table: "event_contacts",
                column: "secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_residence_requests_expires_at",
                table: "residence_requests",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "IX_residence_requests_person_id",
                table: "residence_requests",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_table_plans_event_id",
                table: "table_plans",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_text_drafts_body_id",
                table: "text_drafts",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "IX_text_drafts_number",
                table: "text_drafts",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_text_drafts_paper_id",
                table: "text_drafts",
                column: "paper_id");

            migrationBuilder.AddForeignKey(
                name: "FK_change_requests_events_event_id",
                table: "change_requests",
                column: "event_id",
                principalTable: "events",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_package_shifts_events_event_id",
                table: "package_shifts",
                column: "event_id",
                principalTable: "events",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_project_packages_events_event_id",
                table: "project_packages",
                column: "event_id",
                principalTable: "events",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_change_requests_events_event_id",
                table: "change_requests");

            migrationBuilder.DropForeignKey(
                name: "FK_package_shifts_events_event_id",
                table: "package_shifts");

            migrationBuilder.DropForeignKey(
                name: "FK_project_packages_events_event_id",
                table: "project_packages");

            migrationBuilder.DropTable(
                name: "contact_lists");

            migrationBuilder.DropTable(
                name: "draft_comments");

            migrationBuilder.DropTable(
                name: "draft_suggestions");

            migrationBuilder.DropTable(
                name: "draft_versions");

            migrationBuilder.DropTable(
                name: "event_contacts");

            migrationBuilder.DropTable(
                name: "residence_requests");

            migrationBuilder.DropTable(
                name: "residences");

            migrationBuilder.DropTable(
                name: "table_plans");

            migrationBuilder.DropTable(
                name: "text_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_phases_open_parts_length",
                table: "project_phases");

            migrationBuilder.DropIndex(
                name: "IX_project_packages_event_id",
                table: "project_packages");

            migrationBuilder.DropIndex(
                name: "IX_people_unit_id",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_package_shifts_event_id",
                table: "package_shifts");

            migrationBuilder.DropIndex(
                name: "IX_event_invitations_unit_id",
                table: "event_invitations");

            migrationBuilder.DropIndex(
                name: "IX_change_requests_event_id",
                table: "change_requests");

            migrationBuilder.DropColumn(
                name: "open_parts",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "event_id",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "unit_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "event_id",
                table: "package_shifts");

            migrationBuilder.DropColumn(
                name: "answer",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "answered_at",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "answered_feedback",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "from_desk",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "invited_at",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "reminded_on",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "told_at",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "unit_id",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "residents_only",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "residents_only",
                table: "citizen_votes");

            migrationBuilder.DropColumn(
                name: "event_id",
                table: "change_requests");
        }
    }
}
