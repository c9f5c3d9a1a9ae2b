using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OneLedger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "hours_reason",
                table: "status_reports",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_hours_hidden",
                table: "status_reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "request_id",
                table: "post_plans",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "request_id",
                table: "post_figures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bookings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    category_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    typed_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    typed_line_id = table.Column<Guid>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_bookings", x => x.id);
                    table.CheckConstraint("ck_bookings_anyway_reason_length", "length(\"anyway_reason\") <= 500");
                    table.CheckConstraint("ck_bookings_cancel_reason_length", "length(\"cancel_reason\") <= 500");
                    table.CheckConstraint("ck_bookings_purpose_length", "length(\"purpose\") <= 200");
                    table.CheckConstraint("ck_bookings_reference_length", "length(\"reference\") <= 80");
                    table.CheckConstraint("ck_bookings_typed_reason_length", "length(\"typed_reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_bookings_bookings_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_bookings_budget_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "budget_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_bookings_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_bookings_money_lines_line_id",
                        column: x => x.line_id,
                        principalTable: "money_lines",
                        principalColumn: "id");
                });

            // Every amount finds its place in the one ledger before the old columns go.
            migrationBuilder.Sql(
                """
                INSERT INTO bookings (id, number, category_id, year, kind, amount, line_id, typed_reason, typed_line_id, measure_id, is_seed, purpose, day, reference, commitment_id, anyway_reason, cancelled_on, cancel_reason, version)
                SELECT b.id, b.number, b.category_id, b.year, b.kind, COALESCE(b.own_amount, l.financed, 0), b.line_id,
                       CASE WHEN b.own_amount IS NULL THEN 'Vor der gemeinsamen Buchführung von Hand eingetragen.' ELSE '' END,
                       CASE WHEN b.own_amount IS NULL AND b.cancelled_on IS NULL THEN b.line_id END,
                       b.measure_id, b.is_seed, b.purpose, b.day, b.reference, b.commitment_id, b.anyway_reason, b.cancelled_on, b.cancel_reason, b.version
                FROM budget_bookings b LEFT JOIN money_lines l ON l.id = b.line_id;
                """);

            migrationBuilder.Sql(
                """
                INSERT INTO bookings (id, number, category_id, year, kind, amount, line_id, typed_reason, typed_line_id, measure_id, is_seed, purpose, day, reference, commitment_id, anyway_reason, cancelled_on, cancel_reason, version)
                SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), (SELECT COALESCE(MAX(number), 0) FROM budget_bookings) + ROW_NUMBER() OVER (ORDER BY s.measure_id, s.year, s.category, s.kind), NULL, s.year, s.kind, s.amount, s.id,
                       'Vor der gemeinsamen Buchführung von Hand eingetragen.', s.id, s.measure_id, 0, 'Summe von Hand', NULL, '', NULL, '', NULL, '', upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))
                FROM (
                    SELECT id, measure_id, year, category, 'Committed' AS kind, bound_amount AS amount FROM money_lines WHERE bound_amount IS NOT NULL
                    UNION ALL SELECT id, measure_id, year, category, 'Spent', spent_amount FROM money_lines WHERE spent_amount IS NOT NULL
                    UNION ALL SELECT id, measure_id, year, category, 'Financed', financed FROM money_lines WHERE financed IS NOT NULL AND id NOT IN (SELECT line_id FROM budget_bookings WHERE line_id IS NOT NULL AND own_amount IS NULL AND cancelled_on IS NULL)
                ) s;
                """);

            migrationBuilder.Sql("UPDATE money_lines SET bound_state = 'Open' WHERE bound_state = 'Amount'; UPDATE money_lines SET spent_state = 'Open' WHERE spent_state = 'Amount';");

            migrationBuilder.Sql(
                """
                INSERT INTO number_series (kind, last) SELECT 'BudgetBooking', 0 WHERE EXISTS (SELECT 1 FROM bookings) AND NOT EXISTS (SELECT 1 FROM number_series WHERE kind = 'BudgetBooking');
                UPDATE number_series SET last = COALESCE((SELECT MAX(number) FROM bookings), last) WHERE kind = 'BudgetBooking';
                """);

            // Hours of reports were estimates so far.
            migrationBuilder.Sql("UPDATE status_reports SET hours_reason = 'Vor der Berechnung aus Wochenzetteln geschätzt.' WHERE hours IS NOT NULL;");

            // SQLite deletes the rows of a table before it drops it, and a commitment may not go before its spending.
            migrationBuilder.Sql("UPDATE budget_bookings SET commitment_id = NULL;");

            migrationBuilder.DropTable(
                name: "budget_bookings");

            migrationBuilder.DropColumn(
                name: "bound_amount",
                table: "money_lines");

            migrationBuilder.DropColumn(
                name: "financed",
                table: "money_lines");

            migrationBuilder.DropColumn(
                name: "spent_amount",
                table: "money_lines");

            migrationBuilder.AddCheckConstraint(
                name: "ck_status_reports_hours_reason_length",
                table: "status_reports",
                sql: "length(\"hours_reason\") <= 500");

            migrationBuilder.CreateIndex(
                name: "IX_post_plans_request_id",
                table: "post_plans",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "IX_post_figures_request_id",
                table: "post_figures",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_category_id",
                table: "bookings",
                column: "category_id");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_commitment_id",
                table: "bookings",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_line_id",
                table: "bookings",
                column: "line_id");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_measure_id",
                table: "bookings",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_number",
                table: "bookings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_typed_line_id_kind",
                table: "bookings",
                columns: new[] { "typed_line_id", "kind" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_post_figures_resource_requests_request_id",
                table: "post_figures",
                column: "request_id",
                principalTable: "resource_requests",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_post_plans_resource_requests_request_id",
                table: "post_plans",
                column: "request_id",
                principalTable: "resource_requests",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_post_figures_resource_requests_request_id",
                table: "post_figures");

            migrationBuilder.DropForeignKey(
                name: "FK_post_plans_resource_requests_request_id",
                table: "post_plans");

            migrationBuilder.Sql("UPDATE bookings SET commitment_id = NULL;");

            migrationBuilder.DropTable(
                name: "bookings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_status_reports_hours_reason_length",
                table: "status_reports");

            migrationBuilder.DropIndex(
                name: "IX_post_plans_request_id",
                table: "post_plans");

            migrationBuilder.DropIndex(
                name: "IX_post_figures_request_id",
                table: "post_figures");

            migrationBuilder.DropColumn(
                name: "hours_reason",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "is_hours_hidden",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "request_id",
                table: "post_plans");

            migrationBuilder.DropColumn(
                name: "request_id",
                table: "post_figures");

            migrationBuilder.AddColumn<decimal>(
                name: "bound_amount",
                table: "money_lines",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "financed",
                table: "money_lines",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "spent_amount",
                table: "money_lines",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "budget_bookings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    anyway_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    cancelled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    category_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_seed = table.Column<bool>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    own_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true)
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
        }
    }
}
