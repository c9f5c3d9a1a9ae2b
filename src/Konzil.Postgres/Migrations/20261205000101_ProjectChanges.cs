using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ProjectChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "change_requests",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "phase_id",
                table: "change_requests",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "change_requests",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "tie_states",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tie_states", x => x.id);
                });

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

            migrationBuilder.DropTable(
                name: "tie_states");

            migrationBuilder.DropIndex(
                name: "IX_change_requests_phase_id",
                table: "change_requests");

            migrationBuilder.DropIndex(
                name: "IX_change_requests_project_id_asked_at",
                table: "change_requests");

            migrationBuilder.DropColumn(
                name: "phase_id",
                table: "change_requests");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "change_requests");

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "change_requests",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
