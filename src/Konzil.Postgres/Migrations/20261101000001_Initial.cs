using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "city_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    city_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    agenda_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    claim_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    claim_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    strip_de = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    strip_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    contact_mail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_city_settings", x => x.id);
                    table.CheckConstraint("ck_city_settings_agenda_name_length", "length(\"agenda_name\") <= 200");
                    table.CheckConstraint("ck_city_settings_city_name_length", "length(\"city_name\") <= 200");
                    table.CheckConstraint("ck_city_settings_claim_de_length", "length(\"claim_de\") <= 200");
                    table.CheckConstraint("ck_city_settings_claim_en_length", "length(\"claim_en\") <= 200");
                    table.CheckConstraint("ck_city_settings_contact_mail_length", "length(\"contact_mail\") <= 200");
                    table.CheckConstraint("ck_city_settings_strip_de_length", "length(\"strip_de\") <= 500");
                    table.CheckConstraint("ck_city_settings_strip_en_length", "length(\"strip_en\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    is_official = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_comments", x => x.id);
                    table.CheckConstraint("ck_comments_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_comments_body_length", "length(\"body\") <= 4000");
                    table.CheckConstraint("ck_comments_subject_kind_length", "length(\"subject_kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "content_keys",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_keys", x => new { x.kind, x.key });
                    table.CheckConstraint("ck_content_keys_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_content_keys_kind_length", "length(\"kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    xml = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.id);
                    table.CheckConstraint("ck_data_protection_keys_friendly_name_length", "length(\"friendly_name\") <= 200");
                    table.CheckConstraint("ck_data_protection_keys_xml_length", "length(\"xml\") <= 1000000");
                });

            migrationBuilder.CreateTable(
                name: "districts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tile_row = table.Column<int>(type: "integer", nullable: false),
                    tile_column = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_districts", x => x.id);
                    table.CheckConstraint("ck_districts_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_districts_name_length", "length(\"name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "field_goals",
                columns: table => new
                {
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason_de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    reason_en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_goals", x => new { x.field_id, x.goal_id });
                    table.CheckConstraint("ck_field_goals_reason_de_length", "length(\"reason_de\") <= 1000");
                    table.CheckConstraint("ck_field_goals_reason_en_length", "length(\"reason_en\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "fields",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    mark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sentence_de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    sentence_en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_draft = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fields", x => x.id);
                    table.CheckConstraint("ck_fields_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_fields_mark_length", "length(\"mark\") <= 200");
                    table.CheckConstraint("ck_fields_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_fields_name_en_length", "length(\"name_en\") <= 200");
                    table.CheckConstraint("ck_fields_sentence_de_length", "length(\"sentence_de\") <= 1000");
                    table.CheckConstraint("ck_fields_sentence_en_length", "length(\"sentence_en\") <= 1000");
                    table.CheckConstraint("ck_fields_slug_length", "length(\"slug\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "follows",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follows", x => new { x.person_id, x.kind, x.item_id });
                    table.CheckConstraint("ck_follows_kind_length", "length(\"kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "goals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goals", x => x.id);
                    table.CheckConstraint("ck_goals_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_goals_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_goals_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_goals_wording_length", "length(\"wording\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    changes_json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    why = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_history", x => x.id);
                    table.CheckConstraint("ck_history_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_history_changes_json_length", "length(\"changes_json\") <= 1000000");
                    table.CheckConstraint("ck_history_kind_length", "length(\"kind\") <= 200");
                    table.CheckConstraint("ck_history_what_length", "length(\"what\") <= 200");
                    table.CheckConstraint("ck_history_why_length", "length(\"why\") <= 20000");
                });

            migrationBuilder.CreateTable(
                name: "idea_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_steps", x => x.id);
                    table.CheckConstraint("ck_idea_steps_de_length", "length(\"de\") <= 1000");
                    table.CheckConstraint("ck_idea_steps_en_length", "length(\"en\") <= 1000");
                    table.CheckConstraint("ck_idea_steps_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_idea_steps_path_length", "length(\"path\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "ideas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    submitted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    support_count = table.Column<int>(type: "integer", nullable: false),
                    comment_count = table.Column<int>(type: "integer", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ideas", x => x.id);
                    table.CheckConstraint("ck_ideas_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_ideas_body_length", "length(\"body\") <= 5000");
                    table.CheckConstraint("ck_ideas_reason_length", "length(\"reason\") <= 20000");
                    table.CheckConstraint("ck_ideas_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    payload = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lease_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobs", x => x.id);
                    table.CheckConstraint("ck_jobs_kind_length", "length(\"kind\") <= 200");
                    table.CheckConstraint("ck_jobs_last_error_length", "length(\"last_error\") <= 20000");
                    table.CheckConstraint("ck_jobs_payload_length", "length(\"payload\") <= 1000000");
                });

            migrationBuilder.CreateTable(
                name: "mails",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mails", x => x.id);
                    table.CheckConstraint("ck_mails_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_mails_subject_length", "length(\"subject\") <= 200");
                    table.CheckConstraint("ck_mails_text_length", "length(\"text\") <= 1000000");
                    table.CheckConstraint("ck_mails_to_length", "length(\"to\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "measure_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_steps", x => x.id);
                    table.CheckConstraint("ck_measure_steps_de_length", "length(\"de\") <= 1000");
                    table.CheckConstraint("ck_measure_steps_en_length", "length(\"en\") <= 1000");
                    table.CheckConstraint("ck_measure_steps_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_measure_steps_path_length", "length(\"path\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "measures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    problem = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    benefit_citizens = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    benefit_companies = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    benefit_administration = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lead_unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    lead_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_lead_project = table.Column<bool>(type: "boolean", nullable: false),
                    delivery = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    delivery_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    delivery_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures", x => x.id);
                    table.CheckConstraint("ck_measures_benefit_administration_length", "length(\"benefit_administration\") <= 4000");
                    table.CheckConstraint("ck_measures_benefit_citizens_length", "length(\"benefit_citizens\") <= 4000");
                    table.CheckConstraint("ck_measures_benefit_companies_length", "length(\"benefit_companies\") <= 4000");
                    table.CheckConstraint("ck_measures_delivery_reason_length", "length(\"delivery_reason\") <= 2000");
                    table.CheckConstraint("ck_measures_lead_unit_length", "length(\"lead_unit\") <= 200");
                    table.CheckConstraint("ck_measures_problem_length", "length(\"problem\") <= 4000");
                    table.CheckConstraint("ck_measures_summary_length", "length(\"summary\") <= 1000");
                    table.CheckConstraint("ck_measures_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_measures_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.id);
                    table.CheckConstraint("ck_notices_de_length", "length(\"de\") <= 1000");
                    table.CheckConstraint("ck_notices_en_length", "length(\"en\") <= 1000");
                    table.CheckConstraint("ck_notices_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_notices_path_length", "length(\"path\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.kind);
                    table.CheckConstraint("ck_number_series_kind_length", "length(\"kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.credential_id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    language = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    mail_wish = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    security_stamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    phone_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                    table.CheckConstraint("ck_people_concurrency_stamp_length", "length(\"concurrency_stamp\") <= 200");
                    table.CheckConstraint("ck_people_display_name_length", "length(\"display_name\") <= 60");
                    table.CheckConstraint("ck_people_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_people_language_length", "length(\"language\") <= 200");
                    table.CheckConstraint("ck_people_normalized_email_length", "length(\"normalized_email\") <= 200");
                    table.CheckConstraint("ck_people_normalized_user_name_length", "length(\"normalized_user_name\") <= 200");
                    table.CheckConstraint("ck_people_password_hash_length", "length(\"password_hash\") <= 400");
                    table.CheckConstraint("ck_people_phone_number_length", "length(\"phone_number\") <= 200");
                    table.CheckConstraint("ck_people_security_stamp_length", "length(\"security_stamp\") <= 200");
                    table.CheckConstraint("ck_people_user_name_length", "length(\"user_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "person_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    claim_value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_claims", x => x.id);
                    table.CheckConstraint("ck_person_claims_claim_type_length", "length(\"claim_type\") <= 200");
                    table.CheckConstraint("ck_person_claims_claim_value_length", "length(\"claim_value\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "person_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    provider_display_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_logins", x => new { x.login_provider, x.provider_key });
                    table.CheckConstraint("ck_person_logins_login_provider_length", "length(\"login_provider\") <= 200");
                    table.CheckConstraint("ck_person_logins_provider_display_name_length", "length(\"provider_display_name\") <= 200");
                    table.CheckConstraint("ck_person_logins_provider_key_length", "length(\"provider_key\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "person_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.CheckConstraint("ck_person_tokens_login_provider_length", "length(\"login_provider\") <= 200");
                    table.CheckConstraint("ck_person_tokens_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_person_tokens_value_length", "length(\"value\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "queue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    assignee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assignee_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_queue", x => x.id);
                    table.CheckConstraint("ck_queue_assignee_name_length", "length(\"assignee_name\") <= 200");
                    table.CheckConstraint("ck_queue_path_length", "length(\"path\") <= 200");
                    table.CheckConstraint("ck_queue_subject_kind_length", "length(\"subject_kind\") <= 200");
                    table.CheckConstraint("ck_queue_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    explanation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    upheld = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => x.id);
                    table.CheckConstraint("ck_reports_explanation_length", "length(\"explanation\") <= 2000");
                    table.CheckConstraint("ck_reports_subject_kind_length", "length(\"subject_kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "search_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    excerpt = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_entries", x => x.id);
                    table.CheckConstraint("ck_search_entries_excerpt_length", "length(\"excerpt\") <= 600");
                    table.CheckConstraint("ck_search_entries_kind_length", "length(\"kind\") <= 200");
                    table.CheckConstraint("ck_search_entries_path_length", "length(\"path\") <= 200");
                    table.CheckConstraint("ck_search_entries_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "supports",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supports", x => new { x.idea_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "hidings",
                columns: table => new
                {
                    comment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    explanation = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hidings", x => x.comment_id);
                    table.CheckConstraint("ck_hidings_explanation_length", "length(\"explanation\") <= 1000");
                    table.ForeignKey(
                        name: "FK_hidings_comments_comment_id",
                        column: x => x.comment_id,
                        principalTable: "comments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.id);
                    table.CheckConstraint("ck_activities_text_length", "length(\"text\") <= 1000");
                    table.ForeignKey(
                        name: "FK_activities_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_goals",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_goals", x => new { x.measure_id, x.goal_id });
                    table.CheckConstraint("ck_measure_goals_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_measure_goals_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_origins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    taken = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_origins", x => x.id);
                    table.CheckConstraint("ck_measure_origins_taken_length", "length(\"taken\") <= 1000");
                    table.CheckConstraint("ck_measure_origins_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_measure_origins_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_grants", x => new { x.person_id, x.role });
                    table.ForeignKey(
                        name: "FK_role_grants_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_measure_id",
                table: "activities",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_comments_subject_kind_subject_id_at",
                table: "comments",
                columns: new[] { "subject_kind", "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_districts_key",
                table: "districts",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fields_key",
                table: "fields",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fields_slug",
                table: "fields",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_follows_kind_item_id",
                table: "follows",
                columns: new[] { "kind", "item_id" });

            migrationBuilder.CreateIndex(
                name: "IX_goals_key",
                table: "goals",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_history_kind_item_id_at",
                table: "history",
                columns: new[] { "kind", "item_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_idea_steps_idea_id_at",
                table: "idea_steps",
                columns: new[] { "idea_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_idea_steps_idea_id_key",
                table: "idea_steps",
                columns: new[] { "idea_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ideas_author_id_submitted_at",
                table: "ideas",
                columns: new[] { "author_id", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "IX_ideas_field_id_published_at",
                table: "ideas",
                columns: new[] { "field_id", "published_at" });

            migrationBuilder.CreateIndex(
                name: "IX_ideas_number",
                table: "ideas",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ideas_published_at_id",
                table: "ideas",
                columns: new[] { "published_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_ideas_support_count_id",
                table: "ideas",
                columns: new[] { "support_count", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_jobs_state_due_at",
                table: "jobs",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_mails_key",
                table: "mails",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mails_to_created_at",
                table: "mails",
                columns: new[] { "to", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_origins_idea_id",
                table: "measure_origins",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_origins_measure_id_idea_id",
                table: "measure_origins",
                columns: new[] { "measure_id", "idea_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_steps_measure_id_key",
                table: "measure_steps",
                columns: new[] { "measure_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_field_id_number",
                table: "measures",
                columns: new[] { "field_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_number",
                table: "measures",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notices_person_id_at",
                table: "notices",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_person_id_key",
                table: "notices",
                columns: new[] { "person_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_user_id",
                table: "passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_people_normalized_email",
                table: "people",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_normalized_user_name",
                table: "people",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_claims_user_id",
                table: "person_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_person_logins_user_id",
                table: "person_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_queue_done_at_due_at",
                table: "queue",
                columns: new[] { "done_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_queue_subject_kind_subject_id",
                table: "queue",
                columns: new[] { "subject_kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_subject_kind_subject_id",
                table: "reports",
                columns: new[] { "subject_kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_search_entries_kind_item_id",
                table: "search_entries",
                columns: new[] { "kind", "item_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_supports_person_id",
                table: "supports",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "city_settings");

            migrationBuilder.DropTable(
                name: "content_keys");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "districts");

            migrationBuilder.DropTable(
                name: "field_goals");

            migrationBuilder.DropTable(
                name: "fields");

            migrationBuilder.DropTable(
                name: "follows");

            migrationBuilder.DropTable(
                name: "goals");

            migrationBuilder.DropTable(
                name: "hidings");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "idea_steps");

            migrationBuilder.DropTable(
                name: "ideas");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "mails");

            migrationBuilder.DropTable(
                name: "measure_goals");

            migrationBuilder.DropTable(
                name: "measure_origins");

            migrationBuilder.DropTable(
                name: "measure_steps");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "person_claims");

            migrationBuilder.DropTable(
                name: "person_logins");

            migrationBuilder.DropTable(
                name: "person_tokens");

            migrationBuilder.DropTable(
                name: "queue");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "search_entries");

            migrationBuilder.DropTable(
                name: "supports");

            migrationBuilder.DropTable(
                name: "comments");

            migrationBuilder.DropTable(
                name: "measures");

            migrationBuilder.DropTable(
                name: "people");
        }
    }
}
