using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_quiet",
                table: "glossary",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "newest",
                table: "glossary",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consultations", x => x.id);
                    table.CheckConstraint("ck_consultations_end_reason_length", "length(\"end_reason\") <= 1000");
                    table.CheckConstraint("ck_consultations_question_length", "length(\"question\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "glossary_versions",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    term_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    term_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    meaning_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    meaning_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    alias_lines = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_not_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_not_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    agreed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    event_number = table.Column<int>(type: "INTEGER", nullable: true),
                    event_title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    event_day = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glossary_versions", x => new { x.entry_id, x.number });
                    table.CheckConstraint("ck_glossary_versions_agreed_by_length", "length(\"agreed_by\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_alias_lines_length", "length(\"alias_lines\") <= 1000");
                    table.CheckConstraint("ck_glossary_versions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_event_title_length", "length(\"event_title\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_is_not_de_length", "length(\"is_not_de\") <= 1000");
                    table.CheckConstraint("ck_glossary_versions_is_not_en_length", "length(\"is_not_en\") <= 1000");
                    table.CheckConstraint("ck_glossary_versions_meaning_de_length", "length(\"meaning_de\") <= 4000");
                    table.CheckConstraint("ck_glossary_versions_meaning_en_length", "length(\"meaning_en\") <= 4000");
                    table.CheckConstraint("ck_glossary_versions_term_de_length", "length(\"term_de\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_term_en_length", "length(\"term_en\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_why_length", "length(\"why\") <= 1000");
                    table.ForeignKey(
                        name: "FK_glossary_versions_glossary_entry_id",
                        column: x => x.entry_id,
                        principalTable: "glossary",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    authors = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_from_paper = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_ours = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.id);
                    table.CheckConstraint("ck_sources_authors_length", "length(\"authors\") <= 200");
                    table.CheckConstraint("ck_sources_link_length", "length(\"link\") <= 500");
                    table.CheckConstraint("ck_sources_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_sources_title_length", "length(\"title\") <= 300");
                });

            migrationBuilder.CreateTable(
                name: "source_uses",
                columns: table => new
                {
                    work_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    pages = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_uses", x => new { x.work_id, x.kind, x.item });
                    table.CheckConstraint("ck_source_uses_item_length", "length(\"item\") <= 100");
                    table.CheckConstraint("ck_source_uses_pages_length", "length(\"pages\") <= 60");
                    table.ForeignKey(
                        name: "FK_source_uses_sources_work_id",
                        column: x => x.work_id,
                        principalTable: "sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_consultations_number",
                table: "consultations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sources_number",
                table: "sources",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultations");

            migrationBuilder.DropTable(
                name: "glossary_versions");

            migrationBuilder.DropTable(
                name: "source_uses");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropColumn(
                name: "is_quiet",
                table: "glossary");

            migrationBuilder.DropColumn(
                name: "newest",
                table: "glossary");
        }
    }
}
