using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ChangesAndComments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "comment_id",
                table: "text_drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "event_invitations",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "change_requests",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "phase_id",
                table: "change_requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "change_requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "tie_states",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tie_states", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_text_drafts_comment_id",
                table: "text_drafts",
                column: "comment_id",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_event_invitations_circle_length",
                table: "event_invitations",
                sql: "length(\"circle\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_phase_id",
                table: "change_requests",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_project_id_asked_at",
                table: "change_requests",
                columns: new[] { "project_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_tie_states_place",
                table: "tie_states",
                column: "place",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_change_requests_project_phases_phase_id",
                table: "change_requests",
                column: "phase_id",
                principalTable: "project_phases",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_change_requests_projects_project_id",
                table: "change_requests",
                column: "project_id",
                principalTable: "projects",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_text_drafts_comments_comment_id",
                table: "text_drafts",
                column: "comment_id",
                principalTable: "comments",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_change_requests_project_phases_phase_id",
                table: "change_requests");

            migrationBuilder.DropForeignKey(
                name: "FK_change_requests_projects_project_id",
                table: "change_requests");

            migrationBuilder.DropForeignKey(
                name: "FK_text_drafts_comments_comment_id",
                table: "text_drafts");

            migrationBuilder.DropTable(
                name: "tie_states");

            migrationBuilder.DropIndex(
                name: "IX_text_drafts_comment_id",
                table: "text_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_event_invitations_circle_length",
                table: "event_invitations");

            migrationBuilder.DropIndex(
                name: "IX_change_requests_phase_id",
                table: "change_requests");

            migrationBuilder.DropIndex(
                name: "IX_change_requests_project_id_asked_at",
                table: "change_requests");

            migrationBuilder.DropColumn(
                name: "comment_id",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "phase_id",
                table: "change_requests");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "change_requests");

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "change_requests",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
