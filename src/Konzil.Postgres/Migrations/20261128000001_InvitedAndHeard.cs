using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class InvitedAndHeard : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "event_id",
                table: "project_packages",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "event_id",
                table: "package_shifts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "event_id",
                table: "change_requests",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_event_id",
                table: "project_packages",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_package_shifts_event_id",
                table: "package_shifts",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_event_id",
                table: "change_requests",
                column: "event_id");

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

            migrationBuilder.DropIndex(
                name: "IX_project_packages_event_id",
                table: "project_packages");

            migrationBuilder.DropIndex(
                name: "IX_package_shifts_event_id",
                table: "package_shifts");

            migrationBuilder.DropIndex(
                name: "IX_change_requests_event_id",
                table: "change_requests");

            migrationBuilder.DropColumn(
                name: "event_id",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "event_id",
                table: "package_shifts");

            migrationBuilder.DropColumn(
                name: "event_id",
                table: "change_requests");
        }
    }
}
