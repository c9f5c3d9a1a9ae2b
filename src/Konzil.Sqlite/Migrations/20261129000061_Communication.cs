using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Communication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cohorts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    aim = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cohorts", x => x.id);
                    table.CheckConstraint("ck_cohorts_aim_length", "length(\"aim\") <= 2000");
                    table.CheckConstraint("ck_cohorts_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "lotse_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lotse_seats", x => x.id);
                    table.CheckConstraint("ck_lotse_seats_contact_length", "length(\"contact\") <= 200");
                    table.ForeignKey(
                        name: "FK_lotse_seats_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_lotse_seats_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lotsen_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lotsen_groups", x => x.id);
                    table.CheckConstraint("ck_lotsen_groups_key_length", "length(\"key\") <= 200");
                    table.ForeignKey(
                        name: "FK_lotsen_groups_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lotsen_ideas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lotsen_ideas", x => x.id);
                    table.CheckConstraint("ck_lotsen_ideas_answer_length", "length(\"answer\") <= 4000");
                    table.CheckConstraint("ck_lotsen_ideas_body_length", "length(\"body\") <= 4000");
                    table.CheckConstraint("ck_lotsen_ideas_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_lotsen_ideas_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "news_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    html = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    needs_press = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_internal = table.Column<bool>(type: "INTEGER", nullable: false),
                    asks_units = table.Column<bool>(type: "INTEGER", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    words_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    variants_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    released_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    released_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_posts", x => x.id);
                    table.CheckConstraint("ck_news_posts_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_news_posts_html_length", "length(\"html\") <= 100000");
                    table.CheckConstraint("ck_news_posts_lead_length", "length(\"lead\") <= 1000");
                    table.CheckConstraint("ck_news_posts_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_news_posts_released_by_length", "length(\"released_by\") <= 200");
                    table.CheckConstraint("ck_news_posts_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_news_posts_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_news_posts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "newsletter_issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    intro = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sent_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_newsletter_issues", x => x.id);
                    table.CheckConstraint("ck_newsletter_issues_intro_length", "length(\"intro\") <= 2000");
                    table.CheckConstraint("ck_newsletter_issues_sent_by_length", "length(\"sent_by\") <= 200");
                    table.CheckConstraint("ck_newsletter_issues_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "plan_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    milestone_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    campaign = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    cost = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    reach = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_entries", x => x.id);
                    table.CheckConstraint("ck_plan_entries_audience_length", "length(\"audience\") <= 200");
                    table.CheckConstraint("ck_plan_entries_campaign_length", "length(\"campaign\") <= 200");
                    table.CheckConstraint("ck_plan_entries_message_length", "length(\"message\") <= 1000");
                    table.CheckConstraint("ck_plan_entries_note_length", "length(\"note\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "subscribers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscribers", x => x.id);
                    table.CheckConstraint("ck_subscribers_email_key_length", "length(\"email_key\") <= 200");
                    table.CheckConstraint("ck_subscribers_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_subscribers_language_length", "length(\"language\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "cohort_members",
                columns: table => new
                {
                    cohort_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cohort_members", x => new { x.cohort_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_cohort_members_cohorts_cohort_id",
                        column: x => x.cohort_id,
                        principalTable: "cohorts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cohort_members_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cohort_modules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cohort_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cohort_modules", x => x.id);
                    table.CheckConstraint("ck_cohort_modules_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_cohort_modules_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_cohort_modules_cohorts_cohort_id",
                        column: x => x.cohort_id,
                        principalTable: "cohorts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_readings",
                columns: table => new
                {
                    news_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_readings", x => new { x.news_id, x.unit_id });
                    table.ForeignKey(
                        name: "FK_news_readings_news_posts_news_id",
                        column: x => x.news_id,
                        principalTable: "news_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_news_readings_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_variants",
                columns: table => new
                {
                    news_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    html = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_variants", x => new { x.news_id, x.kind });
                    table.CheckConstraint("ck_news_variants_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_news_variants_html_length", "length(\"html\") <= 100000");
                    table.CheckConstraint("ck_news_variants_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_news_variants_news_posts_news_id",
                        column: x => x.news_id,
                        principalTable: "news_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "newsletter_posts",
                columns: table => new
                {
                    issue_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    news_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_newsletter_posts", x => new { x.issue_id, x.news_id });
                    table.ForeignKey(
                        name: "FK_newsletter_posts_news_posts_news_id",
                        column: x => x.news_id,
                        principalTable: "news_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_newsletter_posts_newsletter_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "newsletter_issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "subscriber_topics",
                columns: table => new
                {
                    subscriber_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscriber_topics", x => new { x.subscriber_id, x.field_id });
                    table.ForeignKey(
                        name: "FK_subscriber_topics_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_subscriber_topics_subscribers_subscriber_id",
                        column: x => x.subscriber_id,
                        principalTable: "subscribers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "module_visits",
                columns: table => new
                {
                    module_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_module_visits", x => new { x.module_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_module_visits_cohort_modules_module_id",
                        column: x => x.module_id,
                        principalTable: "cohort_modules",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_module_visits_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cohort_members_person_id",
                table: "cohort_members",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_cohort_modules_cohort_id_day",
                table: "cohort_modules",
                columns: new[] { "cohort_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_cohorts_number",
                table: "cohorts",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotse_seats_person_id",
                table: "lotse_seats",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_lotse_seats_unit_id_person_id",
                table: "lotse_seats",
                columns: new[] { "unit_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_groups_body_id",
                table: "lotsen_groups",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_groups_key",
                table: "lotsen_groups",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_ideas_number",
                table: "lotsen_ideas",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_ideas_unit_id",
                table: "lotsen_ideas",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_module_visits_person_id",
                table: "module_visits",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_field_id",
                table: "news_posts",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_measure_id",
                table: "news_posts",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_number",
                table: "news_posts",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_state_released_at",
                table: "news_posts",
                columns: new[] { "state", "released_at" });

            migrationBuilder.CreateIndex(
                name: "IX_news_readings_unit_id",
                table: "news_readings",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_newsletter_issues_number",
                table: "newsletter_issues",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_newsletter_posts_news_id",
                table: "newsletter_posts",
                column: "news_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_entries_number",
                table: "plan_entries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_entries_state_day",
                table: "plan_entries",
                columns: new[] { "state", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_subscriber_topics_field_id",
                table: "subscriber_topics",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_subscribers_email_key",
                table: "subscribers",
                column: "email_key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cohort_members");

            migrationBuilder.DropTable(
                name: "lotse_seats");

            migrationBuilder.DropTable(
                name: "lotsen_groups");

            migrationBuilder.DropTable(
                name: "lotsen_ideas");

            migrationBuilder.DropTable(
                name: "module_visits");

            migrationBuilder.DropTable(
                name: "news_readings");

            migrationBuilder.DropTable(
                name: "news_variants");

            migrationBuilder.DropTable(
                name: "newsletter_posts");

            migrationBuilder.DropTable(
                name: "plan_entries");

            migrationBuilder.DropTable(
                name: "subscriber_topics");

            migrationBuilder.DropTable(
                name: "cohort_modules");

            migrationBuilder.DropTable(
                name: "news_posts");

            migrationBuilder.DropTable(
                name: "newsletter_issues");

            migrationBuilder.DropTable(
                name: "subscribers");

            migrationBuilder.DropTable(
                name: "cohorts");
        }
    }
}
