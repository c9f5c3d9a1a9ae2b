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
            migrationBuilder.AddColumn<Guid>(
                name: "regrouping_id",
                table: "supports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "notices",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mail_by",
                table: "notices",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "mailed_at",
                table: "notices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unsubscribe",
                table: "mails",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "batch_id",
                table: "issued_codes",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "issued_codes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "table_number",
                table: "issued_codes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "decline_kind",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "replaced",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "replaced_at",
                table: "ideas",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "replaced_by_id",
                table: "ideas",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "card_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    tables = table.Column<int>(type: "integer", nullable: true),
                    token = table.Column<Guid>(type: "uuid", nullable: false),
                    printed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_claims", x => x.card_id);
                });

            migrationBuilder.CreateTable(
                name: "card_consents",
                columns: table => new
                {
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wording = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    card_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "hear_choices",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wish = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hear_choices", x => new { x.person_id, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "regroupings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    host_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer_by = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regroupings", x => x.id);
                    table.CheckConstraint("ck_regroupings_end_reason_length", "length(\"end_reason\") <= 1000");
                    table.CheckConstraint("ck_regroupings_reason_length", "length(\"reason\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "successions",
                columns: table => new
                {
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regrouping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    takes_supports = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_successions", x => new { x.from_id, x.to_id });
                });

            migrationBuilder.CreateTable(
                name: "regroup_ideas",
                columns: table => new
                {
                    regrouping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    open_idea_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_host = table.Column<bool>(type: "boolean", nullable: false),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    went_along = table.Column<bool>(type: "boolean", nullable: false),
                    example_supports = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regroup_ideas", x => new { x.regrouping_id, x.idea_id });
                    table.ForeignKey(
                        name: "FK_regroup_ideas_regroupings_regrouping_id",
                        column: x => x.regrouping_id,
                        principalTable: "regroupings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regroup_parts",
                columns: table => new
                {
                    regrouping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    takes_supports = table.Column<bool>(type: "boolean", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regroup_parts", x => new { x.regrouping_id, x.order });
                    table.CheckConstraint("ck_regroup_parts_body_length", "length(\"body\") <= 5000");
                    table.CheckConstraint("ck_regroup_parts_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_regroup_parts_regroupings_regrouping_id",
                        column: x => x.regrouping_id,
                        principalTable: "regroupings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_supports_regrouping_id",
                table: "supports",
                column: "regrouping_id");

            migrationBuilder.CreateIndex(
                name: "IX_notices_mail_by_person_id",
                table: "notices",
                columns: new[] { "mail_by", "person_id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_mails_unsubscribe_length",
                table: "mails",
                sql: "length(\"unsubscribe\") <= 1000");

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

            migrationBuilder.CreateIndex(
                name: "IX_regroup_ideas_idea_id",
                table: "regroup_ideas",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_regroup_ideas_open_idea_id",
                table: "regroup_ideas",
                column: "open_idea_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_regroup_parts_idea_id",
                table: "regroup_parts",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_regroupings_state_started_at",
                table: "regroupings",
                columns: new[] { "state", "started_at" });

            migrationBuilder.CreateIndex(
                name: "IX_successions_regrouping_id",
                table: "successions",
                column: "regrouping_id");

            migrationBuilder.CreateIndex(
                name: "IX_successions_to_id",
                table: "successions",
                column: "to_id");
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

            migrationBuilder.DropTable(
                name: "hear_choices");

            migrationBuilder.DropTable(
                name: "regroup_ideas");

            migrationBuilder.DropTable(
                name: "regroup_parts");

            migrationBuilder.DropTable(
                name: "successions");

            migrationBuilder.DropTable(
                name: "regroupings");

            migrationBuilder.DropIndex(
                name: "IX_supports_regrouping_id",
                table: "supports");

            migrationBuilder.DropIndex(
                name: "IX_notices_mail_by_person_id",
                table: "notices");

            migrationBuilder.DropCheckConstraint(
                name: "ck_mails_unsubscribe_length",
                table: "mails");

            migrationBuilder.DropIndex(
                name: "IX_issued_codes_batch_id_number",
                table: "issued_codes");

            migrationBuilder.DropIndex(
                name: "IX_cards_event_id_captured_at",
                table: "cards");

            migrationBuilder.DropColumn(
                name: "regrouping_id",
                table: "supports");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "mail_by",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "mailed_at",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "unsubscribe",
                table: "mails");

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

            migrationBuilder.DropColumn(
                name: "replaced",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "replaced_at",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "replaced_by_id",
                table: "ideas");
        }
    }
}
