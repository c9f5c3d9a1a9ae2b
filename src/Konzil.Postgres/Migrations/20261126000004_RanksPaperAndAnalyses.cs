using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RanksPaperAndAnalyses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "page_id",
                table: "surveys",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "page_kind",
                table: "surveys",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "page_number",
                table: "surveys",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "population_shares",
                table: "survey_questions",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "population_source",
                table: "survey_questions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "paper_path",
                table: "resolutions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "loaded",
                table: "jobs",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "takes_paper",
                table: "citizen_votes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "code",
                table: "card_scans",
                type: "character varying(8)",
                maxLength: 8,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "card_checks",
                columns: table => new
                {
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    typed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    checked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    checked_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    checked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_corrected = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_checks", x => x.card_id);
                    table.CheckConstraint("ck_card_checks_checked_by_name_length", "length(\"checked_by_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "cut_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    problem = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    motion = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    proposed = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    released_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    effects_json = table.Column<string>(type: "character varying(5000000)", maxLength: 5000000, nullable: true),
                    result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    adopted = table.Column<int>(type: "integer", nullable: true),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_papers", x => x.id);
                    table.CheckConstraint("ck_cut_papers_effects_json_length", "length(\"effects_json\") <= 5000000");
                    table.CheckConstraint("ck_cut_papers_motion_length", "length(\"motion\") <= 5000");
                    table.CheckConstraint("ck_cut_papers_problem_length", "length(\"problem\") <= 5000");
                    table.CheckConstraint("ck_cut_papers_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_cut_papers_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_cut_papers_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cut_scenarios",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    from_day = table.Column<DateOnly>(type: "date", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    fixed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_scenarios", x => x.id);
                    table.CheckConstraint("ck_cut_scenarios_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_cut_scenarios_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_cut_scenarios_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "factor_ratings",
                columns: table => new
                {
                    factor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_factor_ratings", x => new { x.factor_id, x.day });
                    table.CheckConstraint("ck_factor_ratings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_factor_ratings_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_factor_ratings_success_factors_factor_id",
                        column: x => x.factor_id,
                        principalTable: "success_factors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    hidden_because = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_offers", x => x.id);
                    table.CheckConstraint("ck_measure_offers_hidden_because_length", "length(\"hidden_because\") <= 20000");
                    table.CheckConstraint("ck_measure_offers_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_measure_offers_text_length", "length(\"text\") <= 500");
                    table.ForeignKey(
                        name: "FK_measure_offers_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    work = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    need_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    need_value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    existing_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    existing_value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    additional_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    additional_value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_posts", x => x.id);
                    table.CheckConstraint("ck_measure_posts_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_measure_posts_unit_length", "length(\"unit\") <= 200");
                    table.CheckConstraint("ck_measure_posts_work_length", "length(\"work\") <= 200");
                    table.ForeignKey(
                        name: "FK_measure_posts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "money_sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    giver = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    amount_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount_value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    rate = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    earmark = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    call_by = table.Column<DateOnly>(type: "date", nullable: true),
                    proof_by = table.Column<DateOnly>(type: "date", nullable: true),
                    proof_done = table.Column<DateOnly>(type: "date", nullable: true),
                    called_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    called_value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    rule_share = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    bound_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_money_sources", x => x.id);
                    table.CheckConstraint("ck_money_sources_earmark_length", "length(\"earmark\") <= 2000");
                    table.CheckConstraint("ck_money_sources_giver_length", "length(\"giver\") <= 200");
                    table.CheckConstraint("ck_money_sources_note_length", "length(\"note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_money_sources_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participation_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occasion = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    people = table.Column<int>(type: "integer", nullable: true),
                    changed = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participation_notes", x => x.id);
                    table.CheckConstraint("ck_participation_notes_changed_length", "length(\"changed\") <= 1000");
                    table.CheckConstraint("ck_participation_notes_occasion_length", "length(\"occasion\") <= 200");
                    table.CheckConstraint("ck_participation_notes_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_participation_notes_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "printed_ballots",
                columns: table => new
                {
                    vote_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receipt = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    batch = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_printed_ballots", x => new { x.vote_id, x.receipt });
                    table.CheckConstraint("ck_printed_ballots_receipt_length", "length(\"receipt\") <= 14");
                });

            migrationBuilder.CreateTable(
                name: "rerankings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    why_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    why_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    round_before_id = table.Column<Guid>(type: "uuid", nullable: true),
                    before_id = table.Column<Guid>(type: "uuid", nullable: true),
                    round_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    protocol = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rerankings", x => x.id);
                    table.CheckConstraint("ck_rerankings_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_rerankings_protocol_length", "length(\"protocol\") <= 2000");
                    table.CheckConstraint("ck_rerankings_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_rerankings_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_rerankings_why_de_length", "length(\"why_de\") <= 2000");
                    table.CheckConstraint("ck_rerankings_why_en_length", "length(\"why_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_rerankings_rerankings_before_id",
                        column: x => x.before_id,
                        principalTable: "rerankings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rerankings_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_hints",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    week = table.Column<DateOnly>(type: "date", nullable: false),
                    risk_number = table.Column<int>(type: "integer", nullable: true),
                    dropped_because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_hints", x => x.id);
                    table.CheckConstraint("ck_risk_hints_body_length", "length(\"body\") <= 1000");
                    table.CheckConstraint("ck_risk_hints_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_risk_hints_dropped_because_length", "length(\"dropped_because\") <= 1000");
                    table.ForeignKey(
                        name: "FK_risk_hints_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    event_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    event_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    cause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    effect = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    response = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    action = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    probability = table.Column<int>(type: "integer", nullable: true),
                    impact = table.Column<int>(type: "integer", nullable: true),
                    residual_probability = table.Column<int>(type: "integer", nullable: true),
                    residual_impact = table.Column<int>(type: "integer", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_rated_as_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risks", x => x.id);
                    table.CheckConstraint("ck_risks_action_length", "length(\"action\") <= 1000");
                    table.CheckConstraint("ck_risks_cause_length", "length(\"cause\") <= 1000");
                    table.CheckConstraint("ck_risks_effect_length", "length(\"effect\") <= 1000");
                    table.CheckConstraint("ck_risks_event_de_length", "length(\"event_de\") <= 200");
                    table.CheckConstraint("ck_risks_event_en_length", "length(\"event_en\") <= 200");
                    table.CheckConstraint("ck_risks_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_risks_state_reason_length", "length(\"state_reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_risks_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "stakeholder_analyses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stakeholder_analyses", x => x.id);
                    table.CheckConstraint("ck_stakeholder_analyses_note_length", "length(\"note\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "stakeholders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    strategy = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contact_every_days = table.Column<int>(type: "integer", nullable: true),
                    last_contact = table.Column<DateOnly>(type: "date", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stakeholders", x => x.id);
                    table.CheckConstraint("ck_stakeholders_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_stakeholders_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_stakeholders_strategy_length", "length(\"strategy\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "cut_choices",
                columns: table => new
                {
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_choices", x => new { x.scenario_id, x.measure_id });
                    table.CheckConstraint("ck_cut_choices_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_cut_choices_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_cut_choices_cut_scenarios_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "cut_scenarios",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cut_variants",
                columns: table => new
                {
                    paper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cut_variants", x => new { x.paper_id, x.order });
                    table.ForeignKey(
                        name: "FK_cut_variants_cut_papers_paper_id",
                        column: x => x.paper_id,
                        principalTable: "cut_papers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cut_variants_cut_scenarios_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "cut_scenarios",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rank_changes",
                columns: table => new
                {
                    reranking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    old_rank = table.Column<int>(type: "integer", nullable: true),
                    new_rank = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rank_changes", x => new { x.reranking_id, x.measure_id });
                    table.CheckConstraint("ck_rank_changes_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_rank_changes_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_rank_changes_rerankings_reranking_id",
                        column: x => x.reranking_id,
                        principalTable: "rerankings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_ratings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    risk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    probability = table.Column<int>(type: "integer", nullable: false),
                    impact = table.Column<int>(type: "integer", nullable: false),
                    residual_probability = table.Column<int>(type: "integer", nullable: true),
                    residual_impact = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_ratings", x => x.id);
                    table.CheckConstraint("ck_risk_ratings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_risk_ratings_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_risk_ratings_risks_risk_id",
                        column: x => x.risk_id,
                        principalTable: "risks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "expectations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    stakeholder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    body = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_expectations", x => x.id);
                    table.CheckConstraint("ck_expectations_body_length", "length(\"body\") <= 1000");
                    table.CheckConstraint("ck_expectations_why_length", "length(\"why\") <= 1000");
                    table.ForeignKey(
                        name: "FK_expectations_stakeholders_stakeholder_id",
                        column: x => x.stakeholder_id,
                        principalTable: "stakeholders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stakeholder_grades",
                columns: table => new
                {
                    analysis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stakeholder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    influence = table.Column<int>(type: "integer", nullable: false),
                    interest = table.Column<int>(type: "integer", nullable: false),
                    attitude = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stakeholder_grades", x => new { x.analysis_id, x.stakeholder_id });
                    table.ForeignKey(
                        name: "FK_stakeholder_grades_stakeholder_analyses_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "stakeholder_analyses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_stakeholder_grades_stakeholders_stakeholder_id",
                        column: x => x.stakeholder_id,
                        principalTable: "stakeholders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_page_id",
                table: "surveys",
                column: "page_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_surveys_page_kind_length",
                table: "surveys",
                sql: "length(\"page_kind\") <= 20");

            migrationBuilder.AddCheckConstraint(
                name: "ck_survey_questions_population_shares_length",
                table: "survey_questions",
                sql: "length(\"population_shares\") <= 400");

            migrationBuilder.AddCheckConstraint(
                name: "ck_survey_questions_population_source_length",
                table: "survey_questions",
                sql: "length(\"population_source\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions",
                column: "paper_path",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolutions_paper_path_length",
                table: "resolutions",
                sql: "length(\"paper_path\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_card_scans_code_length",
                table: "card_scans",
                sql: "length(\"code\") <= 8");

            migrationBuilder.CreateIndex(
                name: "IX_cut_choices_measure_id",
                table: "cut_choices",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_cut_papers_number",
                table: "cut_papers",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cut_papers_resolution_id",
                table: "cut_papers",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_cut_scenarios_number",
                table: "cut_scenarios",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cut_variants_scenario_id",
                table: "cut_variants",
                column: "scenario_id");

            migrationBuilder.CreateIndex(
                name: "IX_expectations_stakeholder_id",
                table: "expectations",
                column: "stakeholder_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_offers_measure_id_person_id",
                table: "measure_offers",
                columns: new[] { "measure_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_offers_person_id",
                table: "measure_offers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_posts_measure_id",
                table: "measure_posts",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_money_sources_measure_id",
                table: "money_sources",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_participation_notes_measure_id_occasion",
                table: "participation_notes",
                columns: new[] { "measure_id", "occasion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rank_changes_measure_id",
                table: "rank_changes",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_rerankings_before_id",
                table: "rerankings",
                column: "before_id");

            migrationBuilder.CreateIndex(
                name: "IX_rerankings_number",
                table: "rerankings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rerankings_resolution_id",
                table: "rerankings",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_risk_hints_measure_id",
                table: "risk_hints",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_risk_ratings_risk_id",
                table: "risk_ratings",
                column: "risk_id");

            migrationBuilder.CreateIndex(
                name: "IX_risks_measure_id",
                table: "risks",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_risks_number",
                table: "risks",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stakeholder_analyses_day",
                table: "stakeholder_analyses",
                column: "day",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stakeholder_grades_stakeholder_id",
                table: "stakeholder_grades",
                column: "stakeholder_id");

            migrationBuilder.CreateIndex(
                name: "IX_stakeholders_number",
                table: "stakeholders",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "card_checks");

            migrationBuilder.DropTable(
                name: "cut_choices");

            migrationBuilder.DropTable(
                name: "cut_variants");

            migrationBuilder.DropTable(
                name: "expectations");

            migrationBuilder.DropTable(
                name: "factor_ratings");

            migrationBuilder.DropTable(
                name: "measure_offers");

            migrationBuilder.DropTable(
                name: "measure_posts");

            migrationBuilder.DropTable(
                name: "money_sources");

            migrationBuilder.DropTable(
                name: "participation_notes");

            migrationBuilder.DropTable(
                name: "printed_ballots");

            migrationBuilder.DropTable(
                name: "rank_changes");

            migrationBuilder.DropTable(
                name: "risk_hints");

            migrationBuilder.DropTable(
                name: "risk_ratings");

            migrationBuilder.DropTable(
                name: "stakeholder_grades");

            migrationBuilder.DropTable(
                name: "cut_papers");

            migrationBuilder.DropTable(
                name: "cut_scenarios");

            migrationBuilder.DropTable(
                name: "rerankings");

            migrationBuilder.DropTable(
                name: "risks");

            migrationBuilder.DropTable(
                name: "stakeholder_analyses");

            migrationBuilder.DropTable(
                name: "stakeholders");

            migrationBuilder.DropIndex(
                name: "IX_surveys_page_id",
                table: "surveys");

            migrationBuilder.DropCheckConstraint(
                name: "ck_surveys_page_kind_length",
                table: "surveys");

            migrationBuilder.DropCheckConstraint(
                name: "ck_survey_questions_population_shares_length",
                table: "survey_questions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_survey_questions_population_source_length",
                table: "survey_questions");

            migrationBuilder.DropIndex(
                name: "IX_resolutions_paper_path",
                table: "resolutions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolutions_paper_path_length",
                table: "resolutions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_card_scans_code_length",
                table: "card_scans");

            migrationBuilder.DropColumn(
                name: "page_id",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "page_kind",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "page_number",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "population_shares",
                table: "survey_questions");

            migrationBuilder.DropColumn(
                name: "population_source",
                table: "survey_questions");

            migrationBuilder.DropColumn(
                name: "paper_path",
                table: "resolutions");

            migrationBuilder.DropColumn(
                name: "loaded",
                table: "jobs");

            migrationBuilder.DropColumn(
                name: "takes_paper",
                table: "citizen_votes");

            migrationBuilder.DropColumn(
                name: "code",
                table: "card_scans");
        }
    }
}
