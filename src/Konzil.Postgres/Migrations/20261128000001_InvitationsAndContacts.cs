using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class InvitationsAndContacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "unit_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "event_invitations",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "answered_at",
                table: "event_invitations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "answered_feedback",
                table: "event_invitations",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "from_desk",
                table: "event_invitations",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "invited_at",
                table: "event_invitations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reminded_on",
                table: "event_invitations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "told_at",
                table: "event_invitations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "unit_id",
                table: "event_invitations",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contact_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    keep_days = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_lists", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: true),
                    secret = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    way = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    agreed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    on_paper = table.Column<bool>(type: "boolean", nullable: false)
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
                name: "table_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    topics = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    rules = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_table_plans", x => x.id);
                    table.CheckConstraint("ck_table_plans_rules_length", "length(\"rules\") <= 1000");
                    table.CheckConstraint("ck_table_plans_topics_length", "length(\"topics\") <= 8000");
                });

            migrationBuilder.CreateIndex(
                name: "IX_people_unit_id",
                table: "people",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_invitations_unit_id",
                table: "event_invitations",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_contact_lists_event_id",
                table: "contact_lists",
                column: "event_id",
                unique: true);

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
                name: "IX_table_plans_event_id",
                table: "table_plans",
                column: "event_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_lists");

            migrationBuilder.DropTable(
                name: "event_contacts");

            migrationBuilder.DropTable(
                name: "table_plans");

            migrationBuilder.DropIndex(
                name: "IX_people_unit_id",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_event_invitations_unit_id",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "unit_id",
                table: "people");

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
        }
    }
}
