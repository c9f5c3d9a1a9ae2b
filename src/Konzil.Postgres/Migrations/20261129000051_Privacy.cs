using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Privacy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "seen_on",
                table: "people",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "warned_on",
                table: "people",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "fleeting",
                table: "mails",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    about = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    given = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.id);
                    table.CheckConstraint("ck_consents_about_length", "length(\"about\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "data_packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ready_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_packages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "erasure_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    removed = table.Column<int>(type: "integer", nullable: false),
                    unnamed = table.Column<int>(type: "integer", nullable: false),
                    searched = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasure_records", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "erasure_requests",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasure_requests", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "former_names",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_former_names", x => new { x.person_id, x.name });
                    table.CheckConstraint("ck_former_names_name_length", "length(\"name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "incidents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    happened = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    affected = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    risk = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    measures = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    discovered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decision_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    notified_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    people_told_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_incidents", x => x.id);
                    table.CheckConstraint("ck_incidents_affected_length", "length(\"affected\") <= 4000");
                    table.CheckConstraint("ck_incidents_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_incidents_decision_reason_length", "length(\"decision_reason\") <= 4000");
                    table.CheckConstraint("ck_incidents_happened_length", "length(\"happened\") <= 4000");
                    table.CheckConstraint("ck_incidents_measures_length", "length(\"measures\") <= 4000");
                    table.CheckConstraint("ck_incidents_risk_length", "length(\"risk\") <= 4000");
                    table.CheckConstraint("ck_incidents_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "notices_seen",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices_seen", x => new { x.person_id, x.purpose, x.edition });
                });

            migrationBuilder.CreateTable(
                name: "privacy_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    text_de = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    text_en = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_notices", x => x.id);
                    table.CheckConstraint("ck_privacy_notices_text_de_length", "length(\"text_de\") <= 10000");
                    table.CheckConstraint("ck_privacy_notices_text_en_length", "length(\"text_en\") <= 10000");
                });

            migrationBuilder.CreateTable(
                name: "privacy_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    delay_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answered_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_requests", x => x.id);
                    table.CheckConstraint("ck_privacy_requests_answer_length", "length(\"answer\") <= 4000");
                    table.CheckConstraint("ck_privacy_requests_answered_by_length", "length(\"answered_by\") <= 200");
                    table.CheckConstraint("ck_privacy_requests_delay_reason_length", "length(\"delay_reason\") <= 4000");
                    table.CheckConstraint("ck_privacy_requests_words_length", "length(\"words\") <= 4000");
                });

            migrationBuilder.CreateTable(
                name: "privacy_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_sheets", x => x.id);
                    table.CheckConstraint("ck_privacy_sheets_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_privacy_sheets_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_privacy_sheets_note_length", "length(\"note\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "retention_periods",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    days = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_periods", x => x.id);
                    table.CheckConstraint("ck_retention_periods_key_length", "length(\"key\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "retention_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    before = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_runs", x => x.id);
                    table.CheckConstraint("ck_retention_runs_key_length", "length(\"key\") <= 200");
                });

            migrationBuilder.CreateIndex(
                name: "IX_consents_person_id_at",
                table: "consents",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_data_packages_person_id",
                table: "data_packages",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_erasure_records_done_at",
                table: "erasure_records",
                column: "done_at");

            migrationBuilder.CreateIndex(
                name: "IX_incidents_number",
                table: "incidents",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_notices_purpose_edition",
                table: "privacy_notices",
                columns: new[] { "purpose", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_requests_number",
                table: "privacy_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_requests_person_id_asked_at",
                table: "privacy_requests",
                columns: new[] { "person_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_requests_state_due_on",
                table: "privacy_requests",
                columns: new[] { "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_sheets_kind_edition",
                table: "privacy_sheets",
                columns: new[] { "kind", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_periods_key",
                table: "retention_periods",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_runs_key_at",
                table: "retention_runs",
                columns: new[] { "key", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "data_packages");

            migrationBuilder.DropTable(
                name: "erasure_records");

            migrationBuilder.DropTable(
                name: "erasure_requests");

            migrationBuilder.DropTable(
                name: "former_names");

            migrationBuilder.DropTable(
                name: "incidents");

            migrationBuilder.DropTable(
                name: "notices_seen");

            migrationBuilder.DropTable(
                name: "privacy_notices");

            migrationBuilder.DropTable(
                name: "privacy_requests");

            migrationBuilder.DropTable(
                name: "privacy_sheets");

            migrationBuilder.DropTable(
                name: "retention_periods");

            migrationBuilder.DropTable(
                name: "retention_runs");

            migrationBuilder.DropColumn(
                name: "seen_on",
                table: "people");

            migrationBuilder.DropColumn(
                name: "warned_on",
                table: "people");

            migrationBuilder.DropColumn(
                name: "fleeting",
                table: "mails");
        }
    }
}
