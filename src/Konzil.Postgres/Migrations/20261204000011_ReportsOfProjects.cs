using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReportsOfProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_report_drafts_measures_measure_id",
                table: "report_drafts");

            migrationBuilder.DropForeignKey(
                name: "FK_report_duties_measures_measure_id",
                table: "report_duties");

            migrationBuilder.DropForeignKey(
                name: "FK_status_reports_measures_measure_id",
                table: "status_reports");

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "status_reports",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "status_reports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_duties",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "report_duties",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_drafts",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "report_drafts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "body_id",
                table: "meeting_tasks",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "package_id",
                table: "meeting_tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_reports_project_id_at",
                table: "status_reports",
                columns: new[] { "project_id", "at" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_StatusReports_OneSubject",
                table: "status_reports",
                sql: "(measure_id IS NULL) <> (project_id IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_report_duties_project_id",
                table: "report_duties",
                column: "project_id",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_ReportDuties_OneSubject",
                table: "report_duties",
                sql: "(measure_id IS NULL) <> (project_id IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_report_drafts_project_id",
                table: "report_drafts",
                column: "project_id",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_ReportDrafts_OneSubject",
                table: "report_drafts",
                sql: "(measure_id IS NULL) <> (project_id IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_tasks_package_id_state",
                table: "meeting_tasks",
                columns: new[] { "package_id", "state" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_MeetingTasks_OnePlace",
                table: "meeting_tasks",
                sql: "(body_id IS NULL) <> (package_id IS NULL)");

            migrationBuilder.AddForeignKey(
                name: "FK_meeting_tasks_project_packages_package_id",
                table: "meeting_tasks",
                column: "package_id",
                principalTable: "project_packages",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_report_drafts_measures_measure_id",
                table: "report_drafts",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_report_drafts_projects_project_id",
                table: "report_drafts",
                column: "project_id",
                principalTable: "projects",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_report_duties_measures_measure_id",
                table: "report_duties",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_report_duties_projects_project_id",
                table: "report_duties",
                column: "project_id",
                principalTable: "projects",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_status_reports_measures_measure_id",
                table: "status_reports",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_status_reports_projects_project_id",
                table: "status_reports",
                column: "project_id",
                principalTable: "projects",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_meeting_tasks_project_packages_package_id",
                table: "meeting_tasks");

            migrationBuilder.DropForeignKey(
                name: "FK_report_drafts_measures_measure_id",
                table: "report_drafts");

            migrationBuilder.DropForeignKey(
                name: "FK_report_drafts_projects_project_id",
                table: "report_drafts");

            migrationBuilder.DropForeignKey(
                name: "FK_report_duties_measures_measure_id",
                table: "report_duties");

            migrationBuilder.DropForeignKey(
                name: "FK_report_duties_projects_project_id",
                table: "report_duties");

            migrationBuilder.DropForeignKey(
                name: "FK_status_reports_measures_measure_id",
                table: "status_reports");

            migrationBuilder.DropForeignKey(
                name: "FK_status_reports_projects_project_id",
                table: "status_reports");

            migrationBuilder.DropIndex(
                name: "IX_status_reports_project_id_at",
                table: "status_reports");

            migrationBuilder.DropCheckConstraint(
                name: "CK_StatusReports_OneSubject",
                table: "status_reports");

            migrationBuilder.DropIndex(
                name: "IX_report_duties_project_id",
                table: "report_duties");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ReportDuties_OneSubject",
                table: "report_duties");

            migrationBuilder.DropIndex(
                name: "IX_report_drafts_project_id",
                table: "report_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ReportDrafts_OneSubject",
                table: "report_drafts");

            migrationBuilder.DropIndex(
                name: "IX_meeting_tasks_package_id_state",
                table: "meeting_tasks");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MeetingTasks_OnePlace",
                table: "meeting_tasks");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "report_duties");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "report_drafts");

            migrationBuilder.DropColumn(
                name: "package_id",
                table: "meeting_tasks");

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "status_reports",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_duties",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_drafts",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "body_id",
                table: "meeting_tasks",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AddForeignKey(
                name: "FK_report_drafts_measures_measure_id",
                table: "report_drafts",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_report_duties_measures_measure_id",
                table: "report_duties",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_status_reports_measures_measure_id",
                table: "status_reports",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
