using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Participation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "regrouping_id",
                table: "supports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "handled_minutes",
                table: "queue",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "marks",
                table: "queue",
                type: "integer",
                maxLength: 40,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "notices",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mail_by",
                table: "notices",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "mailed_at",
                table: "notices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "calendar",
                table: "mails",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unsubscribe",
                table: "mails",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "batch_id",
                table: "issued_codes",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "issued_codes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "table_number",
                table: "issued_codes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "ideas",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "answers_json",
                table: "ideas",
                type: "character varying(200000)",
                maxLength: 200000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "decline_kind",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "held_from",
                table: "ideas",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "hidden_supports",
                table: "ideas",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<double>(
                name: "latitude",
                table: "ideas",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "longitude",
                table: "ideas",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "replaced",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "replaced_at",
                table: "ideas",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "replaced_by_id",
                table: "ideas",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "round_id",
                table: "ideas",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "staff_only",
                table: "ideas",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "unread",
                table: "ideas",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "idea_drafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "answers_json",
                table: "idea_drafts",
                type: "character varying(200000)",
                maxLength: 200000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "point",
                table: "idea_drafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "round",
                table: "idea_drafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "tags",
                table: "idea_drafts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "clause_de",
                table: "hidings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "clause_en",
                table: "hidings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "hidings",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "feedback",
                table: "events",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Off");

            migrationBuilder.AddColumn<bool>(
                name: "is_closed",
                table: "events",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "minutes",
                table: "events",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "programme",
                table: "event_series",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "answer_count",
                table: "comments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "held_at",
                table: "comments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "quote",
                table: "comments",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "quoted_id",
                table: "comments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stance",
                table: "comments",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "admissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: true),
                    keep_days = table.Column<int>(type: "integer", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_admissions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    clause_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    clause_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    explanation = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    lifted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    appeal_text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    appeal_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    appeal_decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    appeal_granted = table.Column<bool>(type: "boolean", nullable: false),
                    appeal_answer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bans", x => x.id);
                    table.CheckConstraint("ck_bans_appeal_answer_length", "length(\"appeal_answer\") <= 500");
                    table.CheckConstraint("ck_bans_appeal_text_length", "length(\"appeal_text\") <= 2000");
                    table.CheckConstraint("ck_bans_clause_de_length", "length(\"clause_de\") <= 200");
                    table.CheckConstraint("ck_bans_clause_en_length", "length(\"clause_en\") <= 200");
                    table.CheckConstraint("ck_bans_explanation_length", "length(\"explanation\") <= 500");
                    table.CheckConstraint("ck_bans_person_name_length", "length(\"person_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "calendar_addresses",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_addresses", x => x.person_id);
                    table.CheckConstraint("ck_calendar_addresses_secret_length", "length(\"secret\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "card_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    tables = table.Column<int>(type: "integer", nullable: true),
                    token = table.Column<Guid>(type: "uuid", nullable: false),
                    printed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_batches", x => x.id);
                    table.CheckConstraint("ck_card_batches_phone_length", "length(\"phone\") <= 200");
                    table.CheckConstraint("ck_card_batches_question_length", "length(\"question\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "card_claims",
                columns: table => new
                {
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_claims", x => x.card_id);
                });

            migrationBuilder.CreateTable(
                name: "card_consents",
                columns: table => new
                {
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wording = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_consents", x => new { x.card_id, x.kind });
                    table.CheckConstraint("ck_card_consents_recorded_by_length", "length(\"recorded_by\") <= 200");
                    table.CheckConstraint("ck_card_consents_wording_length", "length(\"wording\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "card_scans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    card_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_scans", x => x.id);
                    table.CheckConstraint("ck_card_scans_text_length", "length(\"text\") <= 5000");
                });

            migrationBuilder.CreateTable(
                name: "city_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outlook = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    cost_from = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    cost_to = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_city_answers", x => x.id);
                    table.CheckConstraint("ck_city_answers_by_name_length", "length(\"by_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "clauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    rule_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    rule_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sentence_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sentence_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    retired = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clauses", x => x.id);
                    table.CheckConstraint("ck_clauses_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_clauses_rule_de_length", "length(\"rule_de\") <= 500");
                    table.CheckConstraint("ck_clauses_rule_en_length", "length(\"rule_en\") <= 500");
                    table.CheckConstraint("ck_clauses_sentence_de_length", "length(\"sentence_de\") <= 500");
                    table.CheckConstraint("ck_clauses_sentence_en_length", "length(\"sentence_en\") <= 500");
                    table.CheckConstraint("ck_clauses_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_clauses_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    intro_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    intro_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    shows_running = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_statement = table.Column<int>(type: "integer", nullable: false),
                    shuffle = table.Column<Guid>(type: "uuid", nullable: false),
                    result_json = table.Column<string>(type: "character varying(4000000)", maxLength: 4000000, nullable: true),
                    result_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    method = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conversations", x => x.id);
                    table.CheckConstraint("ck_conversations_intro_de_length", "length(\"intro_de\") <= 2000");
                    table.CheckConstraint("ck_conversations_intro_en_length", "length(\"intro_en\") <= 2000");
                    table.CheckConstraint("ck_conversations_method_length", "length(\"method\") <= 200");
                    table.CheckConstraint("ck_conversations_result_json_length", "length(\"result_json\") <= 4000000");
                    table.CheckConstraint("ck_conversations_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_conversations_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "desk_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lines_json = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desk_batches", x => x.id);
                    table.CheckConstraint("ck_desk_batches_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_desk_batches_lines_json_length", "length(\"lines_json\") <= 100000");
                });

            migrationBuilder.CreateTable(
                name: "event_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    worthwhile = table.Column<int>(type: "integer", nullable: true),
                    heard = table.Column<int>(type: "integer", nullable: true),
                    clear = table.Column<int>(type: "integer", nullable: true),
                    reachable = table.Column<int>(type: "integer", nullable: true),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    on_paper = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_feedback", x => x.id);
                    table.CheckConstraint("ck_event_feedback_words_length", "length(\"words\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "event_ideas",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_ideas", x => new { x.event_id, x.idea_id });
                });

            migrationBuilder.CreateTable(
                name: "event_invitations",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_invitations", x => new { x.event_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "event_materials",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    licence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_materials", x => x.file_id);
                    table.CheckConstraint("ck_event_materials_licence_length", "length(\"licence\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "event_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    body = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    token = table.Column<Guid>(type: "uuid", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_messages", x => x.id);
                    table.CheckConstraint("ck_event_messages_body_length", "length(\"body\") <= 4000");
                    table.CheckConstraint("ck_event_messages_subject_length", "length(\"subject\") <= 100");
                });

            migrationBuilder.CreateTable(
                name: "event_roles",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_roles", x => new { x.event_id, x.role });
                });

            migrationBuilder.CreateTable(
                name: "event_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    carried_from_id = table.Column<Guid>(type: "uuid", nullable: true),
                    carried_to_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_tasks", x => x.id);
                    table.CheckConstraint("ck_event_tasks_owner_length", "length(\"owner\") <= 200");
                    table.CheckConstraint("ck_event_tasks_words_length", "length(\"words\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    alt = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.id);
                    table.CheckConstraint("ck_files_alt_length", "length(\"alt\") <= 300");
                    table.CheckConstraint("ck_files_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_files_kind_length", "length(\"kind\") <= 200");
                    table.CheckConstraint("ck_files_name_length", "length(\"name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "hear_choices",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wish = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hear_choices", x => new { x.person_id, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "help_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    hidden_because = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_offers", x => x.id);
                    table.CheckConstraint("ck_help_offers_hidden_because_length", "length(\"hidden_because\") <= 20000");
                    table.CheckConstraint("ck_help_offers_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_help_offers_text_length", "length(\"text\") <= 500");
                    table.ForeignKey(
                        name: "FK_help_offers_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idea_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    question_de = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    question_en = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    intro_de = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    intro_en = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    open_de = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    open_en = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    fixed_de = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    fixed_en = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    field_keys = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    moderation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    result_de = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    result_en = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    taken_over_de = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    taken_over_en = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    result_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    collect_from = table.Column<DateOnly>(type: "date", nullable: false),
                    collect_until = table.Column<DateOnly>(type: "date", nullable: false),
                    discuss_until = table.Column<DateOnly>(type: "date", nullable: true),
                    result_by = table.Column<DateOnly>(type: "date", nullable: true),
                    collect_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    discuss_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    closed_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    evaluated_rights = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    questions_json = table.Column<string>(type: "character varying(400000)", maxLength: 400000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_rounds", x => x.id);
                    table.CheckConstraint("ck_idea_rounds_field_keys_length", "length(\"field_keys\") <= 2000");
                    table.CheckConstraint("ck_idea_rounds_fixed_de_length", "length(\"fixed_de\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_fixed_en_length", "length(\"fixed_en\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_intro_de_length", "length(\"intro_de\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_intro_en_length", "length(\"intro_en\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_open_de_length", "length(\"open_de\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_open_en_length", "length(\"open_en\") <= 4000");
                    table.CheckConstraint("ck_idea_rounds_question_de_length", "length(\"question_de\") <= 300");
                    table.CheckConstraint("ck_idea_rounds_question_en_length", "length(\"question_en\") <= 300");
                    table.CheckConstraint("ck_idea_rounds_questions_json_length", "length(\"questions_json\") <= 400000");
                    table.CheckConstraint("ck_idea_rounds_result_de_length", "length(\"result_de\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_result_en_length", "length(\"result_en\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_taken_over_de_length", "length(\"taken_over_de\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_taken_over_en_length", "length(\"taken_over_en\") <= 10000");
                    table.CheckConstraint("ck_idea_rounds_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_idea_rounds_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "idea_tags",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_tags", x => new { x.idea_id, x.key });
                    table.CheckConstraint("ck_idea_tags_key_length", "length(\"key\") <= 80");
                    table.CheckConstraint("ck_idea_tags_name_length", "length(\"name\") <= 40");
                    table.ForeignKey(
                        name: "FK_idea_tags_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idea_wordings",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_wordings", x => new { x.idea_id, x.number });
                    table.CheckConstraint("ck_idea_wordings_body_length", "length(\"body\") <= 5000");
                    table.CheckConstraint("ck_idea_wordings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_idea_wordings_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_idea_wordings_why_length", "length(\"why\") <= 300");
                    table.ForeignKey(
                        name: "FK_idea_wordings_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "permanent_intakes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    closed_from = table.Column<DateOnly>(type: "date", nullable: true),
                    reason_de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    reason_en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_permanent_intakes", x => x.id);
                    table.CheckConstraint("ck_permanent_intakes_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_permanent_intakes_reason_de_length", "length(\"reason_de\") <= 1000");
                    table.CheckConstraint("ck_permanent_intakes_reason_en_length", "length(\"reason_en\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "place_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    name_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    seats = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_groups", x => x.id);
                    table.CheckConstraint("ck_place_groups_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_place_groups_name_en_length", "length(\"name_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    email_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    language = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    needs = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    needs_text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    secret = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    attended = table.Column<bool>(type: "boolean", nullable: false),
                    answered_feedback = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registrations", x => x.id);
                    table.CheckConstraint("ck_registrations_email_key_length", "length(\"email_key\") <= 200");
                    table.CheckConstraint("ck_registrations_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_registrations_language_length", "length(\"language\") <= 200");
                    table.CheckConstraint("ck_registrations_name_length", "length(\"name\") <= 100");
                    table.CheckConstraint("ck_registrations_needs_length", "length(\"needs\") <= 200");
                    table.CheckConstraint("ck_registrations_needs_text_length", "length(\"needs_text\") <= 500");
                    table.CheckConstraint("ck_registrations_secret_length", "length(\"secret\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "regroupings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    host_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer_by = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regroupings", x => x.id);
                    table.CheckConstraint("ck_regroupings_end_reason_length", "length(\"end_reason\") <= 1000");
                    table.CheckConstraint("ck_regroupings_reason_length", "length(\"reason\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "statement_votes",
                columns: table => new
                {
                    statement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conversation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statement_votes", x => new { x.statement_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conversation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    token = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    agree = table.Column<int>(type: "integer", nullable: false),
                    disagree = table.Column<int>(type: "integer", nullable: false),
                    pass = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statements", x => x.id);
                    table.CheckConstraint("ck_statements_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_statements_body_length", "length(\"body\") <= 280");
                    table.CheckConstraint("ck_statements_reason_length", "length(\"reason\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "successions",
                columns: table => new
                {
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regrouping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    takes_supports = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_successions", x => new { x.from_id, x.to_id });
                });

            migrationBuilder.CreateTable(
                name: "survey_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    values_json = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_answers", x => x.id);
                    table.CheckConstraint("ck_survey_answers_values_json_length", "length(\"values_json\") <= 200000");
                });

            migrationBuilder.CreateTable(
                name: "survey_drafts",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    values_json = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_drafts", x => new { x.survey_id, x.person_id });
                    table.CheckConstraint("ck_survey_drafts_values_json_length", "length(\"values_json\") <= 200000");
                });

            migrationBuilder.CreateTable(
                name: "survey_parts",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_parts", x => new { x.survey_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "survey_remarks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_remarks", x => x.id);
                    table.CheckConstraint("ck_survey_remarks_body_length", "length(\"body\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "surveys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    intro_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    intro_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    per_person = table.Column<bool>(type: "boolean", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    shows_running = table.Column<bool>(type: "boolean", nullable: false),
                    on_home = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_sealed = table.Column<bool>(type: "boolean", nullable: false),
                    answer_count = table.Column<int>(type: "integer", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys", x => x.id);
                    table.CheckConstraint("ck_surveys_intro_de_length", "length(\"intro_de\") <= 2000");
                    table.CheckConstraint("ck_surveys_intro_en_length", "length(\"intro_en\") <= 2000");
                    table.CheckConstraint("ck_surveys_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_surveys_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "trusts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revoked_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trusts", x => x.id);
                    table.CheckConstraint("ck_trusts_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_trusts_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_trusts_revoked_by_length", "length(\"revoked_by\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "regroup_ideas",
                columns: table => new
                {
                    regrouping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    open_idea_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_host = table.Column<bool>(type: "boolean", nullable: false),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    went_along = table.Column<bool>(type: "boolean", nullable: false),
                    example_supports = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regroup_ideas", x => new { x.regrouping_id, x.idea_id });
                    table.ForeignKey(
                        name: "FK_regroup_ideas_regroupings_regrouping_id",
                        column: x => x.regrouping_id,
                        principalTable: "regroupings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regroup_parts",
                columns: table => new
                {
                    regrouping_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    takes_supports = table.Column<bool>(type: "boolean", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regroup_parts", x => new { x.regrouping_id, x.order });
                    table.CheckConstraint("ck_regroup_parts_body_length", "length(\"body\") <= 5000");
                    table.CheckConstraint("ck_regroup_parts_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_regroup_parts_regroupings_regrouping_id",
                        column: x => x.regrouping_id,
                        principalTable: "regroupings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_questions",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    title_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_required = table.Column<bool>(type: "boolean", nullable: false),
                    options_de = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false),
                    options_en = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false),
                    min = table.Column<int>(type: "integer", nullable: false),
                    max = table.Column<int>(type: "integer", nullable: false),
                    only_if_question = table.Column<int>(type: "integer", nullable: true),
                    only_if_option = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_questions", x => new { x.survey_id, x.number });
                    table.CheckConstraint("ck_survey_questions_options_de_length", "length(\"options_de\") <= 6000");
                    table.CheckConstraint("ck_survey_questions_options_en_length", "length(\"options_en\") <= 6000");
                    table.CheckConstraint("ck_survey_questions_title_de_length", "length(\"title_de\") <= 500");
                    table.CheckConstraint("ck_survey_questions_title_en_length", "length(\"title_en\") <= 500");
                    table.ForeignKey(
                        name: "FK_survey_questions_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_supports_regrouping_id",
                table: "supports",
                column: "regrouping_id");

            migrationBuilder.CreateIndex(
                name: "IX_queue_assignee_id_done_at",
                table: "queue",
                columns: new[] { "assignee_id", "done_at" });

            migrationBuilder.CreateIndex(
                name: "IX_queue_done_at_kind_due_at",
                table: "queue",
                columns: new[] { "done_at", "kind", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_queue_kind_handled_minutes",
                table: "queue",
                columns: new[] { "kind", "handled_minutes" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_mail_by_person_id",
                table: "notices",
                columns: new[] { "mail_by", "person_id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_mails_calendar_length",
                table: "mails",
                sql: "length(\"calendar\") <= 20000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_mails_unsubscribe_length",
                table: "mails",
                sql: "length(\"unsubscribe\") <= 1000");

            migrationBuilder.CreateIndex(
                name: "IX_issued_codes_batch_id_number",
                table: "issued_codes",
                columns: new[] { "batch_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_ideas_latitude_published_at",
                table: "ideas",
                columns: new[] { "latitude", "published_at" });

            migrationBuilder.CreateIndex(
                name: "IX_ideas_round_id_published_at",
                table: "ideas",
                columns: new[] { "round_id", "published_at" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_ideas_address_length",
                table: "ideas",
                sql: "length(\"address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_ideas_answers_json_length",
                table: "ideas",
                sql: "length(\"answers_json\") <= 200000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_address_length",
                table: "idea_drafts",
                sql: "length(\"address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_answers_json_length",
                table: "idea_drafts",
                sql: "length(\"answers_json\") <= 200000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_point_length",
                table: "idea_drafts",
                sql: "length(\"point\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_round_length",
                table: "idea_drafts",
                sql: "length(\"round\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_idea_drafts_tags_length",
                table: "idea_drafts",
                sql: "length(\"tags\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_hidings_clause_de_length",
                table: "hidings",
                sql: "length(\"clause_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_hidings_clause_en_length",
                table: "hidings",
                sql: "length(\"clause_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_events_minutes_length",
                table: "events",
                sql: "length(\"minutes\") <= 20000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_event_series_programme_length",
                table: "event_series",
                sql: "length(\"programme\") <= 4000");

            migrationBuilder.CreateIndex(
                name: "IX_comments_author_id_at",
                table: "comments",
                columns: new[] { "author_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_comments_subject_kind_subject_id_answer_count_at",
                table: "comments",
                columns: new[] { "subject_kind", "subject_id", "answer_count", "at" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_comments_quote_length",
                table: "comments",
                sql: "length(\"quote\") <= 500");

            migrationBuilder.CreateIndex(
                name: "IX_cards_event_id_captured_at",
                table: "cards",
                columns: new[] { "event_id", "captured_at" });

            migrationBuilder.CreateIndex(
                name: "IX_admissions_event_id",
                table: "admissions",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bans_person_id_at",
                table: "bans",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_addresses_secret",
                table: "calendar_addresses",
                column: "secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_card_batches_event_id_printed_at",
                table: "card_batches",
                columns: new[] { "event_id", "printed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_card_batches_token",
                table: "card_batches",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_card_claims_person_id",
                table: "card_claims",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_card_scans_card_id",
                table: "card_scans",
                column: "card_id");

            migrationBuilder.CreateIndex(
                name: "IX_card_scans_event_id_card_id_at",
                table: "card_scans",
                columns: new[] { "event_id", "card_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_city_answers_idea_id",
                table: "city_answers",
                column: "idea_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clauses_key",
                table: "clauses",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_conversations_number",
                table: "conversations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_desk_batches_token",
                table: "desk_batches",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_feedback_event_id",
                table: "event_feedback",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_ideas_idea_id",
                table: "event_ideas",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_invitations_person_id",
                table: "event_invitations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_materials_event_id",
                table: "event_materials",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_messages_event_id_written_at",
                table: "event_messages",
                columns: new[] { "event_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "IX_event_messages_token",
                table: "event_messages",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_tasks_event_id",
                table: "event_tasks",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_files_kind_item_id_created_at",
                table: "files",
                columns: new[] { "kind", "item_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_idea_id_person_id",
                table: "help_offers",
                columns: new[] { "idea_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_person_id",
                table: "help_offers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_idea_rounds_number",
                table: "idea_rounds",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_idea_rounds_state_collect_until",
                table: "idea_rounds",
                columns: new[] { "state", "collect_until" });

            migrationBuilder.CreateIndex(
                name: "IX_idea_tags_key",
                table: "idea_tags",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_permanent_intakes_key",
                table: "permanent_intakes",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_place_groups_event_id_position",
                table: "place_groups",
                columns: new[] { "event_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_event_id_email_key",
                table: "registrations",
                columns: new[] { "event_id", "email_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_event_id_person_id",
                table: "registrations",
                columns: new[] { "event_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_event_id_state_turn",
                table: "registrations",
                columns: new[] { "event_id", "state", "turn" });

            migrationBuilder.CreateIndex(
                name: "IX_registrations_person_id",
                table: "registrations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_registrations_secret",
                table: "registrations",
                column: "secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_regroup_ideas_idea_id",
                table: "regroup_ideas",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_regroup_ideas_open_idea_id",
                table: "regroup_ideas",
                column: "open_idea_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_regroup_parts_idea_id",
                table: "regroup_parts",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_regroupings_state_started_at",
                table: "regroupings",
                columns: new[] { "state", "started_at" });

            migrationBuilder.CreateIndex(
                name: "IX_statement_votes_conversation_id_person_id",
                table: "statement_votes",
                columns: new[] { "conversation_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_statements_conversation_id_number",
                table: "statements",
                columns: new[] { "conversation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_statements_token",
                table: "statements",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_successions_regrouping_id",
                table: "successions",
                column: "regrouping_id");

            migrationBuilder.CreateIndex(
                name: "IX_successions_to_id",
                table: "successions",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "IX_survey_answers_survey_id_person_id",
                table: "survey_answers",
                columns: new[] { "survey_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_survey_remarks_survey_id_state",
                table: "survey_remarks",
                columns: new[] { "survey_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_closes_on",
                table: "surveys",
                column: "closes_on");

            migrationBuilder.CreateIndex(
                name: "IX_surveys_number",
                table: "surveys",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_trusts_person_id",
                table: "trusts",
                column: "person_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "admissions");

            migrationBuilder.DropTable(
                name: "bans");

            migrationBuilder.DropTable(
                name: "calendar_addresses");

            migrationBuilder.DropTable(
                name: "card_batches");

            migrationBuilder.DropTable(
                name: "card_claims");

            migrationBuilder.DropTable(
                name: "card_consents");

            migrationBuilder.DropTable(
                name: "card_scans");

            migrationBuilder.DropTable(
                name: "city_answers");

            migrationBuilder.DropTable(
                name: "clauses");

            migrationBuilder.DropTable(
                name: "conversations");

            migrationBuilder.DropTable(
                name: "desk_batches");

            migrationBuilder.DropTable(
                name: "event_feedback");

            migrationBuilder.DropTable(
                name: "event_ideas");

            migrationBuilder.DropTable(
                name: "event_invitations");

            migrationBuilder.DropTable(
                name: "event_materials");

            migrationBuilder.DropTable(
                name: "event_messages");

            migrationBuilder.DropTable(
                name: "event_roles");

            migrationBuilder.DropTable(
                name: "event_tasks");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "hear_choices");

            migrationBuilder.DropTable(
                name: "help_offers");

            migrationBuilder.DropTable(
                name: "idea_rounds");

            migrationBuilder.DropTable(
                name: "idea_tags");

            migrationBuilder.DropTable(
                name: "idea_wordings");

            migrationBuilder.DropTable(
                name: "permanent_intakes");

            migrationBuilder.DropTable(
                name: "place_groups");

            migrationBuilder.DropTable(
                name: "registrations");

            migrationBuilder.DropTable(
                name: "regroup_ideas");

            migrationBuilder.DropTable(
                name: "regroup_parts");

            migrationBuilder.DropTable(
                name: "statement_votes");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "successions");

            migrationBuilder.DropTable(
                name: "survey_answers");

            migrationBuilder.DropTable(
                name: "survey_drafts");

            migrationBuilder.DropTable(
                name: "survey_parts");

            migrationBuilder.DropTable(
                name: "survey_questions");

            migrationBuilder.DropTable(
                name: "survey_remarks");

            migrationBuilder.DropTable(
                name: "trusts");

            migrationBuilder.DropTable(
                name: "regroupings");

            migrationBuilder.DropTable(
                name: "surveys");

            migrationBuilder.DropIndex(
                name: "IX_supports_regrouping_id",
                table: "supports");

            migrationBuilder.DropIndex(
                name: "IX_queue_assignee_id_done_at",
                table: "queue");

            migrationBuilder.DropIndex(
                name: "IX_queue_done_at_kind_due_at",
                table: "queue");

            migrationBuilder.DropIndex(
                name: "IX_queue_kind_handled_minutes",
                table: "queue");

            migrationBuilder.DropIndex(
                name: "IX_notices_mail_by_person_id",
                table: "notices");

            migrationBuilder.DropCheckConstraint(
                name: "ck_mails_calendar_length",
                table: "mails");

            migrationBuilder.DropCheckConstraint(
                name: "ck_mails_unsubscribe_length",
                table: "mails");

            migrationBuilder.DropIndex(
                name: "IX_issued_codes_batch_id_number",
                table: "issued_codes");

            migrationBuilder.DropIndex(
                name: "IX_ideas_latitude_published_at",
                table: "ideas");

            migrationBuilder.DropIndex(
                name: "IX_ideas_round_id_published_at",
                table: "ideas");

            migrationBuilder.DropCheckConstraint(
                name: "ck_ideas_address_length",
                table: "ideas");

            migrationBuilder.DropCheckConstraint(
                name: "ck_ideas_answers_json_length",
                table: "ideas");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_address_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_answers_json_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_point_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_round_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_idea_drafts_tags_length",
                table: "idea_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_hidings_clause_de_length",
                table: "hidings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_hidings_clause_en_length",
                table: "hidings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_events_minutes_length",
                table: "events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_event_series_programme_length",
                table: "event_series");

            migrationBuilder.DropIndex(
                name: "IX_comments_author_id_at",
                table: "comments");

            migrationBuilder.DropIndex(
                name: "IX_comments_subject_kind_subject_id_answer_count_at",
                table: "comments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_comments_quote_length",
                table: "comments");

            migrationBuilder.DropIndex(
                name: "IX_cards_event_id_captured_at",
                table: "cards");

            migrationBuilder.DropColumn(
                name: "regrouping_id",
                table: "supports");

            migrationBuilder.DropColumn(
                name: "handled_minutes",
                table: "queue");

            migrationBuilder.DropColumn(
                name: "marks",
                table: "queue");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "mail_by",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "mailed_at",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "calendar",
                table: "mails");

            migrationBuilder.DropColumn(
                name: "unsubscribe",
                table: "mails");

            migrationBuilder.DropColumn(
                name: "batch_id",
                table: "issued_codes");

            migrationBuilder.DropColumn(
                name: "number",
                table: "issued_codes");

            migrationBuilder.DropColumn(
                name: "table_number",
                table: "issued_codes");

            migrationBuilder.DropColumn(
                name: "address",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "answers_json",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "decline_kind",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "held_from",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "hidden_supports",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "latitude",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "longitude",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "replaced",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "replaced_at",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "replaced_by_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "round_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "staff_only",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "unread",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "address",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "answers_json",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "point",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "round",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "tags",
                table: "idea_drafts");

            migrationBuilder.DropColumn(
                name: "clause_de",
                table: "hidings");

            migrationBuilder.DropColumn(
                name: "clause_en",
                table: "hidings");

            migrationBuilder.DropColumn(
                name: "number",
                table: "hidings");

            migrationBuilder.DropColumn(
                name: "feedback",
                table: "events");

            migrationBuilder.DropColumn(
                name: "is_closed",
                table: "events");

            migrationBuilder.DropColumn(
                name: "minutes",
                table: "events");

            migrationBuilder.DropColumn(
                name: "programme",
                table: "event_series");

            migrationBuilder.DropColumn(
                name: "answer_count",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "held_at",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "quote",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "quoted_id",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "stance",
                table: "comments");
        }
    }
}
