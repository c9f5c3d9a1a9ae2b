using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Budget : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "budget_cells");

            migrationBuilder.AddColumn<DateOnly>(
                name: "applied",
                table: "money_sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "apply_by",
                table: "money_sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    partner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withheld_because = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements", x => x.id);
                    table.CheckConstraint("ck_agreements_contact_length", "length(\"contact\") <= 200");
                    table.CheckConstraint("ck_agreements_partner_length", "length(\"partner\") <= 200");
                    table.CheckConstraint("ck_agreements_scope_length", "length(\"scope\") <= 2000");
                    table.CheckConstraint("ck_agreements_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_agreements_withheld_because_length", "length(\"withheld_because\") <= 200");
                    table.ForeignKey(
                        name: "FK_agreements_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "budget_categories",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_categories", x => x.id);
                    table.CheckConstraint("ck_budget_categories_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_budget_categories_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "budget_cycles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    first_year = table.Column<int>(type: "INTEGER", nullable: false),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    handed_in_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_cycles", x => x.id);
                    table.CheckConstraint("ck_budget_cycles_note_length", "length(\"note\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "running_costs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from_year = table.Column<int>(type: "INTEGER", nullable: false),
                    until_year = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_running_costs", x => x.id);
                    table.CheckConstraint("ck_running_costs_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_running_costs_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_running_costs_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tenders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lot = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procedure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    estimate = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    offers_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    award_planned = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    awarded_offer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    awarded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    award_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    contract_number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    stopped_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stop_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tenders", x => x.id);
                    table.CheckConstraint("ck_tenders_award_reason_length", "length(\"award_reason\") <= 2000");
                    table.CheckConstraint("ck_tenders_contract_note_length", "length(\"contract_note\") <= 2000");
                    table.CheckConstraint("ck_tenders_contract_number_length", "length(\"contract_number\") <= 200");
                    table.CheckConstraint("ck_tenders_lot_length", "length(\"lot\") <= 200");
                    table.CheckConstraint("ck_tenders_stop_reason_length", "length(\"stop_reason\") <= 2000");
                    table.CheckConstraint("ck_tenders_subject_length", "length(\"subject\") <= 2000");
                    table.CheckConstraint("ck_tenders_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_tenders_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "budget_bookings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    category_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    own_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_seed = table.Column<bool>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    anyway_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    cancelled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_bookings", x => x.id);
                    table.CheckConstraint("ck_budget_bookings_anyway_reason_length", "length(\"anyway_reason\") <= 500");
                    table.CheckConstraint("ck_budget_bookings_cancel_reason_length", "length(\"cancel_reason\") <= 500");
                    table.CheckConstraint("ck_budget_bookings_purpose_length", "length(\"purpose\") <= 200");
                    table.CheckConstraint("ck_budget_bookings_reference_length", "length(\"reference\") <= 80");
                    table.ForeignKey(
                        name: "FK_budget_bookings_budget_bookings_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "budget_bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_bookings_budget_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "budget_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_bookings_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_budget_bookings_money_lines_line_id",
                        column: x => x.line_id,
                        principalTable: "money_lines",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "budget_positions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    category_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    line = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_positions", x => x.id);
                    table.CheckConstraint("ck_budget_positions_line_length", "length(\"line\") <= 60");
                    table.CheckConstraint("ck_budget_positions_note_de_length", "length(\"note_de\") <= 1000");
                    table.CheckConstraint("ck_budget_positions_wording_length", "length(\"wording\") <= 200");
                    table.ForeignKey(
                        name: "FK_budget_positions_budget_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "budget_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "request_rankings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cycle_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_rankings", x => x.id);
                    table.CheckConstraint("ck_request_rankings_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_request_rankings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_request_rankings_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_request_rankings_budget_cycles_cycle_id",
                        column: x => x.cycle_id,
                        principalTable: "budget_cycles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "resource_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cycle_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    first_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    first_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    second_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    second_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    granted_first = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    granted_second = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resource_requests", x => x.id);
                    table.CheckConstraint("ck_resource_requests_asked_by_name_length", "length(\"asked_by_name\") <= 200");
                    table.CheckConstraint("ck_resource_requests_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_resource_requests_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_resource_requests_unit_length", "length(\"unit\") <= 200");
                    table.ForeignKey(
                        name: "FK_resource_requests_budget_cycles_cycle_id",
                        column: x => x.cycle_id,
                        principalTable: "budget_cycles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_resource_requests_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "tender_criteria",
                columns: table => new
                {
                    tender_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    weight = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tender_criteria", x => new { x.tender_id, x.place });
                    table.CheckConstraint("ck_tender_criteria_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_tender_criteria_tenders_tender_id",
                        column: x => x.tender_id,
                        principalTable: "tenders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tender_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tender_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    supplier = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    price = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    excluded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tender_offers", x => x.id);
                    table.CheckConstraint("ck_tender_offers_contact_length", "length(\"contact\") <= 300");
                    table.CheckConstraint("ck_tender_offers_excluded_length", "length(\"excluded\") <= 300");
                    table.CheckConstraint("ck_tender_offers_supplier_length", "length(\"supplier\") <= 200");
                    table.ForeignKey(
                        name: "FK_tender_offers_tenders_tender_id",
                        column: x => x.tender_id,
                        principalTable: "tenders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "request_ranks",
                columns: table => new
                {
                    ranking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    before = table.Column<int>(type: "INTEGER", nullable: true),
                    after = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_ranks", x => new { x.ranking_id, x.request_id });
                    table.ForeignKey(
                        name: "FK_request_ranks_request_rankings_ranking_id",
                        column: x => x.ranking_id,
                        principalTable: "request_rankings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "request_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    granted_first = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    granted_second = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_decisions", x => x.id);
                    table.CheckConstraint("ck_request_decisions_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_request_decisions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_request_decisions_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_request_decisions_resource_requests_request_id",
                        column: x => x.request_id,
                        principalTable: "resource_requests",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offer_points",
                columns: table => new
                {
                    offer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion = table.Column<int>(type: "INTEGER", nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_points", x => new { x.offer_id, x.criterion });
                    table.ForeignKey(
                        name: "FK_offer_points_tender_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "tender_offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_measure_id",
                table: "agreements",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_number",
                table: "agreements",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_category_id",
                table: "budget_bookings",
                column: "category_id");

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_commitment_id",
                table: "budget_bookings",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_line_id",
                table: "budget_bookings",
                column: "line_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_measure_id",
                table: "budget_bookings",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_number",
                table: "budget_bookings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_cycles_number",
                table: "budget_cycles",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_positions_category_id_year_place",
                table: "budget_positions",
                columns: new[] { "category_id", "year", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_request_decisions_request_id_number",
                table: "request_decisions",
                columns: new[] { "request_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_request_rankings_cycle_id_number",
                table: "request_rankings",
                columns: new[] { "cycle_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_resource_requests_cycle_id",
                table: "resource_requests",
                column: "cycle_id");

            migrationBuilder.CreateIndex(
                name: "IX_resource_requests_measure_id",
                table: "resource_requests",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_resource_requests_number",
                table: "resource_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_running_costs_measure_id",
                table: "running_costs",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_tender_offers_tender_id_place",
                table: "tender_offers",
                columns: new[] { "tender_id", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tenders_measure_id",
                table: "tenders",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_tenders_number",
                table: "tenders",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreements");

            migrationBuilder.DropTable(
                name: "budget_bookings");

            migrationBuilder.DropTable(
                name: "budget_positions");

            migrationBuilder.DropTable(
                name: "offer_points");

            migrationBuilder.DropTable(
                name: "request_decisions");

            migrationBuilder.DropTable(
                name: "request_ranks");

            migrationBuilder.DropTable(
                name: "running_costs");

            migrationBuilder.DropTable(
                name: "tender_criteria");

            migrationBuilder.DropTable(
                name: "budget_categories");

            migrationBuilder.DropTable(
                name: "tender_offers");

            migrationBuilder.DropTable(
                name: "resource_requests");

            migrationBuilder.DropTable(
                name: "request_rankings");

            migrationBuilder.DropTable(
                name: "tenders");

            migrationBuilder.DropTable(
                name: "budget_cycles");

            migrationBuilder.DropColumn(
                name: "applied",
                table: "money_sources");

            migrationBuilder.DropColumn(
                name: "apply_by",
                table: "money_sources");

            migrationBuilder.CreateTable(
                name: "budget_cells",
                columns: table => new
                {
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_cells", x => new { x.row, x.year });
                    table.CheckConstraint("ck_budget_cells_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_budget_cells_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_budget_cells_wording_length", "length(\"wording\") <= 200");
                });
        }
    }
}
