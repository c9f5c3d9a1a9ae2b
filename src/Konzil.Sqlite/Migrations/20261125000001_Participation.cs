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
            migrationBuilder.AddColumn<Guid>(
                name: "batch_id",
                table: "issued_codes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "issued_codes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "table_number",
                table: "issued_codes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "decline_kind",
                table: "ideas",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "card_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    tables = table.Column<int>(type: "INTEGER", nullable: true),
                    token = table.Column<Guid>(type: "TEXT", nullable: false),
                    printed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_batches", x => x.id);
                    table.CheckConstraint("ck_card_batches_phone_length", "length(\"phone\") <= 200");
                    table.CheckConstraint("ck_card_batches_question_length", "length(\"question\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "card_claims",
                columns: table => new
                {
                    card_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_claims", x => x.card_id);
                });

            migrationBuilder.CreateTable(
                name: "card_consents",
                columns: table => new
                {
                    card_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_consents", x => new { x.card_id, x.kind });
                    table.CheckConstraint("ck_card_consents_recorded_by_length", "length(\"recorded_by\") <= 200");
                    table.CheckConstraint("ck_card_consents_wording_length", "length(\"wording\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "card_scans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    card_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_scans", x => x.id);
                    table.CheckConstraint("ck_card_scans_text_length", "length(\"text\") <= 5000");
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

            migrationBuilder.CreateIndex(
                name: "IX_issued_codes_batch_id_number",
                table: "issued_codes",
                columns: new[] { "batch_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_cards_event_id_captured_at",
                table: "cards",
                columns: new[] { "event_id", "captured_at" });

            migrationBuilder.CreateIndex(
                name: "IX_card_batches_event_id_printed_at",
                table: "card_batches",
                columns: new[] { "event_id", "printed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_card_batches_token",
                table: "card_batches",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_card_claims_person_id",
                table: "card_claims",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_card_scans_card_id",
                table: "card_scans",
                column: "card_id");

            migrationBuilder.CreateIndex(
                name: "IX_card_scans_event_id_card_id_at",
                table: "card_scans",
                columns: new[] { "event_id", "card_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_files_kind_item_id_created_at",
                table: "files",
                columns: new[] { "kind", "item_id", "created_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "card_batches");

            migrationBuilder.DropTable(
                name: "card_claims");

            migrationBuilder.DropTable(
                name: "card_consents");

            migrationBuilder.DropTable(
                name: "card_scans");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropIndex(
                name: "IX_issued_codes_batch_id_number",
                table: "issued_codes");

            migrationBuilder.DropIndex(
                name: "IX_cards_event_id_captured_at",
                table: "cards");

            migrationBuilder.DropColumn(
                name: "batch_id",
                table: "issued_codes");

            migrationBuilder.DropColumn(
                name: "number",
                table: "issued_codes");

            migrationBuilder.DropColumn(
                name: "table_number",
                table: "issued_codes");

            migrationBuilder.DropColumn(
                name: "decline_kind",
                table: "ideas");
        }
    }
}
