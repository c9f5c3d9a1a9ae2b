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
                name: "calendar",
                table: "mails",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "feedback",
                table: "events",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Off");

            migrationBuilder.AddColumn<bool>(
                name: "is_closed",
                table: "events",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "minutes",
                table: "events",
                type: "TEXT",
                maxLength: 20000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "programme",
                table: "event_series",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "admissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    keep_days = table.Column<int>(type: "INTEGER", nullable: false),
                    turn = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_admissions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_addresses",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_addresses", x => x.person_id);
                    table.CheckConstraint("ck_calendar_addresses_secret_length", "length(\"secret\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "event_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worthwhile = table.Column<int>(type: "INTEGER", nullable: true),
                    heard = table.Column<int>(type: "INTEGER", nullable: true),
                    clear = table.Column<int>(type: "INTEGER", nullable: true),
                    reachable = table.Column<int>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    on_paper = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_feedback", x => x.id);
                    table.CheckConstraint("ck_event_feedback_words_length", "length(\"words\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "event_ideas",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_ideas", x => new { x.event_id, x.idea_id });
                });

            migrationBuilder.CreateTable(
                name: "event_invitations",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_invitations", x => new { x.event_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "event_materials",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    licence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_materials", x => x.file_id);
                    table.CheckConstraint("ck_event_materials_licence_length", "length(\"licence\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "event_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    token = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_messages", x => x.id);
                    table.CheckConstraint("ck_event_messages_body_length", "length(\"body\") <= 4000");
                    table.CheckConstraint("ck_event_messages_subject_length", "length(\"subject\") <= 100");
                });

            migrationBuilder.CreateTable(
                name: "event_roles",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_roles", x => new { x.event_id, x.role });
                });

            migrationBuilder.CreateTable(
                name: "event_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    carried_from_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    carried_to_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_tasks", x => x.id);
                    table.CheckConstraint("ck_event_tasks_owner_length", "length(\"owner\") <= 200");
                    table.CheckConstraint("ck_event_tasks_words_length", "length(\"words\") <= 1000");
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
                name: "place_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    seats = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_groups", x => x.id);
                    table.CheckConstraint("ck_place_groups_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_place_groups_name_en_length", "length(\"name_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    needs = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    needs_text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    turn = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attended = table.Column<bool>(type: "INTEGER", nullable: false),
                    answered_feedback = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registrations", x => x.id);
                    table.CheckConstraint("ck_registrations_email_key_length", "length(\"email_key\") <= 200");
                    table.CheckConstraint("ck_registrations_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_registrations_language_length", "length(\"language\") <= 200");
                    table.CheckConstraint("ck_registrations_name_length", "length(\"name\") <= 100");
                    table.CheckConstraint("ck_registrations_needs_length", "length(\"needs\") <= 200");
                    table.CheckConstraint("ck_registrations_needs_text_length", "length(\"needs_text\") <= 500");
                    table.CheckConstraint("ck_registrations_secret_length", "length(\"secret\") <= 200");
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_mails_calendar_length",
                table: "mails",
                sql: "length(\"calendar\") <= 20000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_events_minutes_length",
                table: "events",
                sql: "length(\"minutes\") <= 20000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_event_series_programme_length",
                table: "event_series",
                sql: "length(\"programme\") <= 4000");

            migrationBuilder.CreateIndex(
                name: "IX_admissions_event_id",
                table: "admissions",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calendar_addresses_secret",
                table: "calendar_addresses",
                column: "secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_feedback_event_id",
                table: "event_feedback",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_ideas_idea_id",
                table: "event_ideas",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_invitations_person_id",
                table: "event_invitations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_materials_event_id",
                table: "event_materials",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_messages_event_id_written_at",
                table: "event_messages",
                columns: new[] { "event_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "IX_event_messages_token",
                table: "event_messages",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_tasks_event_id",
                table: "event_tasks",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_files_kind_item_id_created_at",
                table: "files",
                columns: new[] { "kind", "item_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_place_groups_event_id_position",
                table: "place_groups",
                columns: new[] { "event_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_event_id_email_key",
                table: "registrations",
                columns: new[] { "event_id", "email_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_event_id_person_id",
                table: "registrations",
                columns: new[] { "event_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_event_id_state_turn",
                table: "registrations",
                columns: new[] { "event_id", "state", "turn" });

            migrationBuilder.CreateIndex(
                name: "IX_registrations_person_id",
                table: "registrations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_registrations_secret",
                table: "registrations",
                column: "secret",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "admissions");

            migrationBuilder.DropTable(
                name: "calendar_addresses");

            migrationBuilder.DropTable(
                name: "event_feedback");

            migrationBuilder.DropTable(
                name: "event_ideas");

            migrationBuilder.DropTable(
                name: "event_invitations");

            migrationBuilder.DropTable(
                name: "event_materials");

            migrationBuilder.DropTable(
                name: "event_messages");

            migrationBuilder.DropTable(
                name: "event_roles");

            migrationBuilder.DropTable(
                name: "event_tasks");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "place_groups");

            migrationBuilder.DropTable(
                name: "registrations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_mails_calendar_length",
                table: "mails");

            migrationBuilder.DropCheckConstraint(
                name: "ck_events_minutes_length",
                table: "events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_event_series_programme_length",
                table: "event_series");

            migrationBuilder.DropColumn(
                name: "calendar",
                table: "mails");

            migrationBuilder.DropColumn(
                name: "feedback",
                table: "events");

            migrationBuilder.DropColumn(
                name: "is_closed",
                table: "events");

            migrationBuilder.DropColumn(
                name: "minutes",
                table: "events");

            migrationBuilder.DropColumn(
                name: "programme",
                table: "event_series");
        }
    }
}
