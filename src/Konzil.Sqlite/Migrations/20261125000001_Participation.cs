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
            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "ideas",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "latitude",
                table: "ideas",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "longitude",
                table: "ideas",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "idea_drafts",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "point",
                table: "idea_drafts",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "tags",
                table: "idea_drafts",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

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
                name: "help_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    hidden_because = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_offers", x => x.id);
                    table.CheckConstraint("ck_help_offers_hidden_because_length", "length(\"hidden_because\") <= 20000");
                    table.CheckConstraint("ck_help_offers_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_help_offers_text_length", "length(\"text\") <= 500");
                    table.ForeignKey(
                        name: "FK_help_offers_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idea_tags",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_tags", x => new { x.idea_id, x.key });
                    table.CheckConstraint("ck_idea_tags_key_length", "length(\"key\") <= 80");
                    table.CheckConstraint("ck_idea_tags_name_length", "length(\"name\") <= 40");
                    table.ForeignKey(
                        name: "FK_idea_tags_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idea_wordings",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_wordings", x => new { x.idea_id, x.number });
                    table.CheckConstraint("ck_idea_wordings_body_length", "length(\"body\") <= 5000");
                    table.CheckConstraint("ck_idea_wordings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_idea_wordings_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_idea_wordings_why_length", "length(\"why\") <= 300");
                    table.ForeignKey(
                        name: "FK_idea_wordings_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_ideas_address_length",
                table: "ideas",
                sql: "length(\"address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_address_length",
                table: "idea_drafts",
                sql: "length(\"address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_point_length",
                table: "idea_drafts",
                sql: "length(\"point\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_tags_length",
                table: "idea_drafts",
                sql: "length(\"tags\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_files_kind_item_id_created_at",
                table: "files",
                columns: new[] { "kind", "item_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_idea_id_person_id",
                table: "help_offers",
                columns: new[] { "idea_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_person_id",
                table: "help_offers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_idea_tags_key",
                table: "idea_tags",
                column: "key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "help_offers");

            migrationBuilder.DropTable(
                name: "idea_tags");

            migrationBuilder.DropTable(
                name: "idea_wordings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_ideas_address_length",
                table: "ideas");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_address_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_point_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_tags_length",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "address",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "latitude",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "longitude",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "address",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "point",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "tags",
                table: "idea_drafts");
        }
    }
}
