using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ResidentsAndDrafts : Migration
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
                name: "IX_draft_comments_draft_id",
                table: "draft_comments",
                column: "draft_id");

            migrationBuilder.CreateIndex(
                name: "IX_draft_suggestions_draft_id_state",
                table: "draft_suggestions",
                columns: new[] { "draft_id", "state" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "draft_comments");

            migrationBuilder.DropTable(
                name: "draft_suggestions");

            migrationBuilder.DropTable(
                name: "draft_versions");

            migrationBuilder.DropTable(
                name: "residence_requests");

            migrationBuilder.DropTable(
                name: "residences");

            migrationBuilder.DropTable(
                name: "text_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_phases_open_parts_length",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "open_parts",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "residents_only",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "residents_only",
                table: "citizen_votes");
        }
    }
}
