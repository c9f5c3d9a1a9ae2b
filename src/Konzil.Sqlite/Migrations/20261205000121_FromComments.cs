using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FromComments : Migration
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

            migrationBuilder.CreateIndex(
                name: "IX_text_drafts_comment_id",
                table: "text_drafts",
                column: "comment_id",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_event_invitations_circle_length",
                table: "event_invitations",
                sql: "length(\"circle\") <= 200");

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
                name: "FK_text_drafts_comments_comment_id",
                table: "text_drafts");

            migrationBuilder.DropIndex(
                name: "IX_text_drafts_comment_id",
                table: "text_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_event_invitations_circle_length",
                table: "event_invitations");

            migrationBuilder.DropColumn(
                name: "comment_id",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "event_invitations");
        }
    }
}
