using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Outside : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "programmes",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "programmes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "meeting_decisions",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "meeting_decisions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "findings",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "findings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "evidence_items",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "evidence_items",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "oparl_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    page = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    item_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    result = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    road = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oparl_links", x => x.id);
                    table.CheckConstraint("ck_oparl_links_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_oparl_links_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_oparl_links_fingerprint_length", "length(\"fingerprint\") <= 200");
                    table.CheckConstraint("ck_oparl_links_item_number_length", "length(\"item_number\") <= 200");
                    table.CheckConstraint("ck_oparl_links_page_length", "length(\"page\") <= 500");
                    table.CheckConstraint("ck_oparl_links_paper_length", "length(\"paper\") <= 500");
                    table.CheckConstraint("ck_oparl_links_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_oparl_links_reference_length", "length(\"reference\") <= 200");
                    table.CheckConstraint("ck_oparl_links_result_length", "length(\"result\") <= 200");
                    table.CheckConstraint("ck_oparl_links_road_length", "length(\"road\") <= 10000");
                    table.CheckConstraint("ck_oparl_links_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_oparl_links_wording_length", "length(\"wording\") <= 10000");
                    table.ForeignKey(
                        name: "FK_oparl_links_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "oparl_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    requests = table.Column<int>(type: "integer", nullable: false),
                    meetings = table.Column<int>(type: "integer", nullable: false),
                    papers = table.Column<int>(type: "integer", nullable: false),
                    proposals = table.Column<int>(type: "integer", nullable: false),
                    problem_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    problem_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oparl_runs", x => x.id);
                    table.CheckConstraint("ck_oparl_runs_problem_de_length", "length(\"problem_de\") <= 500");
                    table.CheckConstraint("ck_oparl_runs_problem_en_length", "length(\"problem_en\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "partners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    about_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    about_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    website = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    contact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    circle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, defaultValue: "Team"),
                    public_from = table.Column<DateOnly>(type: "date", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partners", x => x.id);
                    table.CheckConstraint("ck_partners_about_de_length", "length(\"about_de\") <= 2000");
                    table.CheckConstraint("ck_partners_about_en_length", "length(\"about_en\") <= 2000");
                    table.CheckConstraint("ck_partners_contact_length", "length(\"contact\") <= 200");
                    table.CheckConstraint("ck_partners_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_partners_website_length", "length(\"website\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "deliverables",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    package_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    delivered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    delivered_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    review = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliverables", x => x.id);
                    table.CheckConstraint("ck_deliverables_delivered_by_length", "length(\"delivered_by\") <= 200");
                    table.CheckConstraint("ck_deliverables_link_length", "length(\"link\") <= 500");
                    table.CheckConstraint("ck_deliverables_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_deliverables_review_length", "length(\"review\") <= 2000");
                    table.CheckConstraint("ck_deliverables_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_deliverables_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_deliverables_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "guest_accesses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    given_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guest_accesses", x => x.id);
                    table.CheckConstraint("ck_guest_accesses_given_by_length", "length(\"given_by\") <= 200");
                    table.ForeignKey(
                        name: "FK_guest_accesses_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_guest_accesses_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partner_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    about = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    duty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_roles", x => x.id);
                    table.CheckConstraint("ck_partner_roles_about_length", "length(\"about\") <= 200");
                    table.CheckConstraint("ck_partner_roles_note_length", "length(\"note\") <= 500");
                    table.ForeignKey(
                        name: "FK_partner_roles_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_partner_roles_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "guest_packages",
                columns: table => new
                {
                    guest_id = table.Column<Guid>(type: "uuid", nullable: false),
                    package_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guest_packages", x => new { x.guest_id, x.package_id });
                    table.ForeignKey(
                        name: "FK_guest_packages_guest_accesses_guest_id",
                        column: x => x.guest_id,
                        principalTable: "guest_accesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_guest_packages_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_deliverables_package_id",
                table: "deliverables",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_deliverables_partner_id",
                table: "deliverables",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_guest_accesses_partner_id_person_id",
                table: "guest_accesses",
                columns: new[] { "partner_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_guest_accesses_person_id",
                table: "guest_accesses",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_guest_packages_package_id",
                table: "guest_packages",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_oparl_links_resolution_id_paper_fingerprint",
                table: "oparl_links",
                columns: new[] { "resolution_id", "paper", "fingerprint" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_oparl_links_state",
                table: "oparl_links",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_oparl_runs_at",
                table: "oparl_runs",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_partner_roles_measure_id",
                table: "partner_roles",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_partner_roles_partner_id_about_duty",
                table: "partner_roles",
                columns: new[] { "partner_id", "about", "duty" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partners_name",
                table: "partners",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partners_number",
                table: "partners",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliverables");

            migrationBuilder.DropTable(
                name: "guest_packages");

            migrationBuilder.DropTable(
                name: "oparl_links");

            migrationBuilder.DropTable(
                name: "oparl_runs");

            migrationBuilder.DropTable(
                name: "partner_roles");

            migrationBuilder.DropTable(
                name: "guest_accesses");

            migrationBuilder.DropTable(
                name: "partners");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "meeting_decisions");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "meeting_decisions");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "evidence_items");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "evidence_items");
        }
    }
}
