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
                name: "IX_data_packages_person_id",
                table: "data_packages",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_erasure_records_done_at",
                table: "erasure_records",
                column: "done_at");

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
                name: "data_packages");

            migrationBuilder.DropTable(
                name: "erasure_records");

            migrationBuilder.DropTable(
                name: "erasure_requests");

            migrationBuilder.DropTable(
                name: "former_names");

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
