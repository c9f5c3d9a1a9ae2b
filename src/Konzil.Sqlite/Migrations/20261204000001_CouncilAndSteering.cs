using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CouncilAndSteering : Migration
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

            migrationBuilder.DropIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions");

            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                table: "tender_offers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "status_reports",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "status_reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "deferred_until",
                table: "resolutions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "condition",
                table: "resolution_items",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "condition_day",
                table: "resolution_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "condition_unit",
                table: "resolution_items",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "deferred_until",
                table: "resolution_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "level_before",
                table: "resolution_items",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "released",
                table: "resolution_items",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "released_year",
                table: "resolution_items",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "result",
                table: "resolution_items",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_duties",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "report_duties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_drafts",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "report_drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "body_id",
                table: "meeting_tasks",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "package_id",
                table: "meeting_tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "measure_id",
                table: "mandates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "deferred_until",
                table: "cut_papers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                table: "agreements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "processing_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    processor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_review = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_processing_agreements", x => x.id);
                    table.CheckConstraint("ck_processing_agreements_kinds_length", "length(\"kinds\") <= 2000");
                    table.CheckConstraint("ck_processing_agreements_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_processing_agreements_processor_length", "length(\"processor\") <= 200");
                    table.CheckConstraint("ck_processing_agreements_subject_length", "length(\"subject\") <= 2000");
                });

            migrationBuilder.CreateIndex(
                name: "IX_tender_offers_partner_id",
                table: "tender_offers",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_status_reports_project_id_at",
                table: "status_reports",
                columns: new[] { "project_id", "at" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_StatusReports_OneSubject",
                table: "status_reports",
                sql: "(measure_id IS NULL) <> (project_id IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions",
                column: "paper_path",
                unique: true,
                filter: "\"result\" <> 'Deferred'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolution_items_condition_length",
                table: "resolution_items",
                sql: "length(\"condition\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolution_items_condition_unit_length",
                table: "resolution_items",
                sql: "length(\"condition_unit\") <= 200");

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

            migrationBuilder.CreateIndex(
                name: "IX_agreements_partner_id",
                table: "agreements",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_processing_agreements_number",
                table: "processing_agreements",
                column: "number",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_agreements_partners_partner_id",
                table: "agreements",
                column: "partner_id",
                principalTable: "partners",
                principalColumn: "id");

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

            migrationBuilder.AddForeignKey(
                name: "FK_tender_offers_partners_partner_id",
                table: "tender_offers",
                column: "partner_id",
                principalTable: "partners",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_agreements_partners_partner_id",
                table: "agreements");

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

            migrationBuilder.DropForeignKey(
                name: "FK_tender_offers_partners_partner_id",
                table: "tender_offers");

            migrationBuilder.DropTable(
                name: "processing_agreements");

            migrationBuilder.DropIndex(
                name: "IX_tender_offers_partner_id",
                table: "tender_offers");

            migrationBuilder.DropIndex(
                name: "IX_status_reports_project_id_at",
                table: "status_reports");

            migrationBuilder.DropCheckConstraint(
                name: "CK_StatusReports_OneSubject",
                table: "status_reports");

            migrationBuilder.DropIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolution_items_condition_length",
                table: "resolution_items");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolution_items_condition_unit_length",
                table: "resolution_items");

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

            migrationBuilder.DropIndex(
                name: "IX_agreements_partner_id",
                table: "agreements");

            migrationBuilder.DropColumn(
                name: "partner_id",
                table: "tender_offers");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "deferred_until",
                table: "resolutions");

            migrationBuilder.DropColumn(
                name: "condition",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "condition_day",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "condition_unit",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "deferred_until",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "level_before",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "released",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "released_year",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "result",
                table: "resolution_items");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "report_duties");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "report_drafts");

            migrationBuilder.DropColumn(
                name: "package_id",
                table: "meeting_tasks");

            migrationBuilder.DropColumn(
                name: "measure_id",
                table: "mandates");

            migrationBuilder.DropColumn(
                name: "deferred_until",
                table: "cut_papers");

            migrationBuilder.DropColumn(
                name: "partner_id",
                table: "agreements");

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "status_reports",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_duties",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "report_drafts",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "body_id",
                table: "meeting_tasks",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions",
                column: "paper_path",
                unique: true);

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
