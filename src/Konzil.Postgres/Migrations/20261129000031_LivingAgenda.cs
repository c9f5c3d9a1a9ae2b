using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class LivingAgenda : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "horizon",
                table: "goals",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intent_de",
                table: "goals",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "intent_en",
                table: "goals",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_ours",
                table: "goals",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "owner",
                table: "goals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact",
                table: "fields",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_ours",
                table: "fields",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "lead_unit",
                table: "fields",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "life",
                table: "fields",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Current");

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "fields",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "related_units",
                table: "fields",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_in_de",
                table: "fields",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_in_en",
                table: "fields",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_out_de",
                table: "fields",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_out_en",
                table: "fields",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "view",
                table: "fields",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "agenda_versions",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    frozen_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    snapshot = table.Column<string>(type: "character varying(10000000)", maxLength: 10000000, nullable: false),
                    hash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.id);
                    table.CheckConstraint("ck_editions_frozen_by_length", "length(\"frozen_by\") <= 200");
                    table.CheckConstraint("ck_editions_hash_length", "length(\"hash\") <= 200");
                    table.CheckConstraint("ck_editions_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_editions_snapshot_length", "length(\"snapshot\") <= 10000000");
                });

            migrationBuilder.CreateTable(
                name: "field_addresses",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_addresses", x => x.slug);
                    table.CheckConstraint("ck_field_addresses_slug_length", "length(\"slug\") <= 200");
                    table.ForeignKey(
                        name: "FK_field_addresses_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "field_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    method_note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    resolution = table.Column<int>(type: "integer", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_orders", x => x.id);
                    table.CheckConstraint("ck_field_orders_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_field_orders_method_note_length", "length(\"method_note\") <= 2000");
                    table.CheckConstraint("ck_field_orders_reason_length", "length(\"reason\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "field_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sentence_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sentence_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    scope_in = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    scope_out = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    from = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_new = table.Column<bool>(type: "boolean", nullable: false),
                    circle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    talk_until = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    resolution = table.Column<int>(type: "integer", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_proposals", x => x.id);
                    table.CheckConstraint("ck_field_proposals_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_field_proposals_from_length", "length(\"from\") <= 200");
                    table.CheckConstraint("ck_field_proposals_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_field_proposals_name_en_length", "length(\"name_en\") <= 200");
                    table.CheckConstraint("ck_field_proposals_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_field_proposals_scope_in_length", "length(\"scope_in\") <= 2000");
                    table.CheckConstraint("ck_field_proposals_scope_out_length", "length(\"scope_out\") <= 2000");
                    table.CheckConstraint("ck_field_proposals_sentence_de_length", "length(\"sentence_de\") <= 500");
                    table.CheckConstraint("ck_field_proposals_sentence_en_length", "length(\"sentence_en\") <= 500");
                    table.CheckConstraint("ck_field_proposals_why_length", "length(\"why\") <= 2000");
                    table.ForeignKey(
                        name: "FK_field_proposals_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "field_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    before = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    after = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: true),
                    measures = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    resolution = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_steps", x => x.id);
                    table.CheckConstraint("ck_field_steps_after_length", "length(\"after\") <= 200");
                    table.CheckConstraint("ck_field_steps_before_length", "length(\"before\") <= 200");
                    table.CheckConstraint("ck_field_steps_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_field_steps_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_field_steps_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mandates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    first_due = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    proof = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    every_months = table.Column<int>(type: "integer", nullable: true),
                    after_id = table.Column<Guid>(type: "uuid", nullable: true),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandates", x => x.id);
                    table.CheckConstraint("ck_mandates_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_mandates_proof_length", "length(\"proof\") <= 500");
                    table.CheckConstraint("ck_mandates_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_mandates_result_length", "length(\"result\") <= 2000");
                    table.CheckConstraint("ck_mandates_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_mandates_unit_length", "length(\"unit\") <= 200");
                    table.ForeignKey(
                        name: "FK_mandates_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "principles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    circle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    talk_until = table.Column<DateOnly>(type: "date", nullable: true),
                    newest = table.Column<int>(type: "integer", nullable: false),
                    standing = table.Column<int>(type: "integer", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_principles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rhythms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    every_months = table.Column<int>(type: "integer", nullable: false),
                    next_due = table.Column<DateOnly>(type: "date", nullable: false),
                    who = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rhythms", x => x.id);
                    table.CheckConstraint("ck_rhythms_note_length", "length(\"note\") <= 500");
                    table.CheckConstraint("ck_rhythms_who_length", "length(\"who\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "field_places",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    place = table.Column<int>(type: "integer", nullable: true),
                    before = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_places", x => new { x.order_id, x.field_id });
                    table.CheckConstraint("ck_field_places_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_field_places_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_field_places_field_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "field_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_field_places_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mandate_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mandate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandate_steps", x => x.id);
                    table.CheckConstraint("ck_mandate_steps_words_length", "length(\"words\") <= 2000");
                    table.ForeignKey(
                        name: "FK_mandate_steps_mandates_mandate_id",
                        column: x => x.mandate_id,
                        principalTable: "mandates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "goal_principles",
                columns: table => new
                {
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    principle_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goal_principles", x => new { x.goal_id, x.principle_id });
                    table.ForeignKey(
                        name: "FK_goal_principles_goals_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_goal_principles_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_principles",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    principle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_principles", x => new { x.measure_id, x.principle_id });
                    table.CheckConstraint("ck_measure_principles_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_measure_principles_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_principles_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "principle_versions",
                columns: table => new
                {
                    principle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    wording_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    wording_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    resolution = table.Column<int>(type: "integer", nullable: true),
                    ended_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    end_resolution = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_principle_versions", x => new { x.principle_id, x.number });
                    table.CheckConstraint("ck_principle_versions_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_principle_versions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_principle_versions_end_reason_length", "length(\"end_reason\") <= 1000");
                    table.CheckConstraint("ck_principle_versions_ended_by_length", "length(\"ended_by\") <= 200");
                    table.CheckConstraint("ck_principle_versions_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_principle_versions_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_principle_versions_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_principle_versions_why_length", "length(\"why\") <= 1000");
                    table.CheckConstraint("ck_principle_versions_wording_de_length", "length(\"wording_de\") <= 2000");
                    table.CheckConstraint("ck_principle_versions_wording_en_length", "length(\"wording_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_principle_versions_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_intent_de_length",
                table: "goals",
                sql: "length(\"intent_de\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_intent_en_length",
                table: "goals",
                sql: "length(\"intent_en\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_owner_length",
                table: "goals",
                sql: "length(\"owner\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_fields_merged_into_id",
                table: "fields",
                column: "merged_into_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_contact_length",
                table: "fields",
                sql: "length(\"contact\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_lead_unit_length",
                table: "fields",
                sql: "length(\"lead_unit\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_related_units_length",
                table: "fields",
                sql: "length(\"related_units\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_in_de_length",
                table: "fields",
                sql: "length(\"scope_in_de\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_in_en_length",
                table: "fields",
                sql: "length(\"scope_in_en\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_out_de_length",
                table: "fields",
                sql: "length(\"scope_out_de\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_out_en_length",
                table: "fields",
                sql: "length(\"scope_out_en\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_agenda_versions_reason_length",
                table: "agenda_versions",
                sql: "length(\"reason\") <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_editions_number",
                table: "editions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_field_addresses_field_id",
                table: "field_addresses",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_field_orders_number",
                table: "field_orders",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_field_places_field_id",
                table: "field_places",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_field_proposals_field_id",
                table: "field_proposals",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_field_proposals_number",
                table: "field_proposals",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_field_steps_field_id",
                table: "field_steps",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_goal_principles_principle_id",
                table: "goal_principles",
                column: "principle_id");

            migrationBuilder.CreateIndex(
                name: "IX_mandate_steps_mandate_id",
                table: "mandate_steps",
                column: "mandate_id");

            migrationBuilder.CreateIndex(
                name: "IX_mandates_after_id",
                table: "mandates",
                column: "after_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mandates_number",
                table: "mandates",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mandates_resolution_id",
                table: "mandates",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_mandates_state_due",
                table: "mandates",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_principles_principle_id",
                table: "measure_principles",
                column: "principle_id");

            migrationBuilder.CreateIndex(
                name: "IX_principles_number",
                table: "principles",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rhythms_kind",
                table: "rhythms",
                column: "kind",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_fields_fields_merged_into_id",
                table: "fields",
                column: "merged_into_id",
                principalTable: "fields",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_fields_fields_merged_into_id",
                table: "fields");

            migrationBuilder.DropTable(
                name: "editions");

            migrationBuilder.DropTable(
                name: "field_addresses");

            migrationBuilder.DropTable(
                name: "field_places");

            migrationBuilder.DropTable(
                name: "field_proposals");

            migrationBuilder.DropTable(
                name: "field_steps");

            migrationBuilder.DropTable(
                name: "goal_principles");

            migrationBuilder.DropTable(
                name: "mandate_steps");

            migrationBuilder.DropTable(
                name: "measure_principles");

            migrationBuilder.DropTable(
                name: "principle_versions");

            migrationBuilder.DropTable(
                name: "rhythms");

            migrationBuilder.DropTable(
                name: "field_orders");

            migrationBuilder.DropTable(
                name: "mandates");

            migrationBuilder.DropTable(
                name: "principles");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_intent_de_length",
                table: "goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_intent_en_length",
                table: "goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_owner_length",
                table: "goals");

            migrationBuilder.DropIndex(
                name: "IX_fields_merged_into_id",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_contact_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_lead_unit_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_related_units_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_in_de_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_in_en_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_out_de_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_out_en_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_agenda_versions_reason_length",
                table: "agenda_versions");

            migrationBuilder.DropColumn(
                name: "horizon",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "intent_de",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "intent_en",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "is_ours",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "owner",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "contact",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "is_ours",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "lead_unit",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "life",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "related_units",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_in_de",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_in_en",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_out_de",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_out_en",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "view",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "agenda_versions");
        }
    }
}
