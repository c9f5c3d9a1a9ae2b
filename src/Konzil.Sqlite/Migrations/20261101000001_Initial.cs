using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "appeals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    comment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    hidden_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    hidden_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    granted = table.Column<bool>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appeals", x => x.id);
                    table.CheckConstraint("ck_appeals_answer_length", "length(\"answer\") <= 500");
                    table.CheckConstraint("ck_appeals_text_length", "length(\"text\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "budget_cells",
                columns: table => new
                {
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_cells", x => new { x.row, x.year });
                    table.CheckConstraint("ck_budget_cells_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_budget_cells_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_budget_cells_wording_length", "length(\"wording\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "city_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    city_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agenda_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    claim_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    claim_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    strip_de = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    strip_en = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    contact_mail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    water_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    water_after_row = table.Column<int>(type: "INTEGER", nullable: false),
                    paper_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    paper_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    paper_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_city_settings", x => x.id);
                    table.CheckConstraint("ck_city_settings_agenda_name_length", "length(\"agenda_name\") <= 200");
                    table.CheckConstraint("ck_city_settings_city_name_length", "length(\"city_name\") <= 200");
                    table.CheckConstraint("ck_city_settings_claim_de_length", "length(\"claim_de\") <= 200");
                    table.CheckConstraint("ck_city_settings_claim_en_length", "length(\"claim_en\") <= 200");
                    table.CheckConstraint("ck_city_settings_contact_mail_length", "length(\"contact_mail\") <= 200");
                    table.CheckConstraint("ck_city_settings_paper_de_length", "length(\"paper_de\") <= 200");
                    table.CheckConstraint("ck_city_settings_paper_en_length", "length(\"paper_en\") <= 200");
                    table.CheckConstraint("ck_city_settings_strip_de_length", "length(\"strip_de\") <= 500");
                    table.CheckConstraint("ck_city_settings_strip_en_length", "length(\"strip_en\") <= 500");
                    table.CheckConstraint("ck_city_settings_water_name_length", "length(\"water_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    is_official = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    token = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_keys", x => new { x.kind, x.key });
                    table.CheckConstraint("ck_content_keys_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_content_keys_kind_length", "length(\"kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "contradictions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    quote_lines = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    answer_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    answer_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    concern_lines = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contradictions", x => x.id);
                    table.CheckConstraint("ck_contradictions_answer_de_length", "length(\"answer_de\") <= 2000");
                    table.CheckConstraint("ck_contradictions_answer_en_length", "length(\"answer_en\") <= 2000");
                    table.CheckConstraint("ck_contradictions_concern_lines_length", "length(\"concern_lines\") <= 1000");
                    table.CheckConstraint("ck_contradictions_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_contradictions_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_contradictions_quote_lines_length", "length(\"quote_lines\") <= 4000");
                    table.CheckConstraint("ck_contradictions_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_contradictions_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    xml = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tile_row = table.Column<int>(type: "INTEGER", nullable: false),
                    tile_column = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_districts", x => x.id);
                    table.CheckConstraint("ck_districts_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_districts_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_districts_short_name_length", "length(\"short_name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "field_goals",
                columns: table => new
                {
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sentence_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    sentence_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_draft = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follows", x => new { x.person_id, x.kind, x.item_id });
                    table.CheckConstraint("ck_follows_kind_length", "length(\"kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "glossary",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    term_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    term_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    meaning_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    meaning_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    alias_lines = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_not_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_not_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glossary", x => x.id);
                    table.CheckConstraint("ck_glossary_alias_lines_length", "length(\"alias_lines\") <= 1000");
                    table.CheckConstraint("ck_glossary_is_not_de_length", "length(\"is_not_de\") <= 1000");
                    table.CheckConstraint("ck_glossary_is_not_en_length", "length(\"is_not_en\") <= 1000");
                    table.CheckConstraint("ck_glossary_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_glossary_meaning_de_length", "length(\"meaning_de\") <= 4000");
                    table.CheckConstraint("ck_glossary_meaning_en_length", "length(\"meaning_en\") <= 4000");
                    table.CheckConstraint("ck_glossary_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_glossary_term_de_length", "length(\"term_de\") <= 200");
                    table.CheckConstraint("ck_glossary_term_en_length", "length(\"term_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "goals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    translation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_internal = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goals", x => x.id);
                    table.CheckConstraint("ck_goals_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_goals_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_goals_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_goals_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_goals_translation_length", "length(\"translation\") <= 2000");
                    table.CheckConstraint("ck_goals_wording_length", "length(\"wording\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    changes_json = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true)
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
                name: "hours_steps",
                columns: table => new
                {
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<int>(type: "INTEGER", nullable: false),
                    group_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    group_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hours = table.Column<int>(type: "INTEGER", nullable: false),
                    is_optional = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hours_steps", x => x.order);
                    table.CheckConstraint("ck_hours_steps_de_length", "length(\"de\") <= 200");
                    table.CheckConstraint("ck_hours_steps_en_length", "length(\"en\") <= 200");
                    table.CheckConstraint("ck_hours_steps_group_de_length", "length(\"group_de\") <= 200");
                    table.CheckConstraint("ck_hours_steps_group_en_length", "length(\"group_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "idea_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    district = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_drafts", x => x.id);
                    table.CheckConstraint("ck_idea_drafts_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_idea_drafts_district_length", "length(\"district\") <= 200");
                    table.CheckConstraint("ck_idea_drafts_field_length", "length(\"field\") <= 200");
                    table.CheckConstraint("ck_idea_drafts_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "idea_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_questions", x => x.id);
                    table.CheckConstraint("ck_idea_questions_answer_length", "length(\"answer\") <= 2000");
                    table.CheckConstraint("ck_idea_questions_question_length", "length(\"question\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "idea_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stage = table.Column<int>(type: "INTEGER", nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    district_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    stage = table.Column<int>(type: "INTEGER", nullable: false),
                    support_count = table.Column<int>(type: "INTEGER", nullable: false),
                    example_supports = table.Column<int>(type: "INTEGER", nullable: false),
                    comment_count = table.Column<int>(type: "INTEGER", nullable: false),
                    answer_days = table.Column<int>(type: "INTEGER", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    token = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    payload = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lease_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobs", x => x.id);
                    table.CheckConstraint("ck_jobs_kind_length", "length(\"kind\") <= 200");
                    table.CheckConstraint("ck_jobs_last_error_length", "length(\"last_error\") <= 20000");
                    table.CheckConstraint("ck_jobs_payload_length", "length(\"payload\") <= 1000000");
                });

            migrationBuilder.CreateTable(
                name: "lead_selections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    deviation_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lead_selections", x => x.id);
                    table.CheckConstraint("ck_lead_selections_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_lead_selections_deviation_reason_length", "length(\"deviation_reason\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "mail_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    back = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_links", x => x.id);
                    table.CheckConstraint("ck_mail_links_back_length", "length(\"back\") <= 2000");
                    table.CheckConstraint("ck_mail_links_display_name_length", "length(\"display_name\") <= 200");
                    table.CheckConstraint("ck_mail_links_email_key_length", "length(\"email_key\") <= 200");
                    table.CheckConstraint("ck_mail_links_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_mail_links_language_length", "length(\"language\") <= 200");
                    table.CheckConstraint("ck_mail_links_password_hash_length", "length(\"password_hash\") <= 400");
                    table.CheckConstraint("ck_mail_links_secret_hash_length", "length(\"secret_hash\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "mails",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    holds_secret = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    summary_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    problem = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    benefit_citizens = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    benefit_companies = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    benefit_administration = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lead_unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lead_person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_lead_project = table.Column<bool>(type: "INTEGER", nullable: false),
                    delivery = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    delivery_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    delivery_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    created_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    alias_lines = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    paper_wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    paper_place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    paper_year = table.Column<int>(type: "INTEGER", nullable: true),
                    is_foundation = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_sub_portfolio = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_existing = table.Column<bool>(type: "INTEGER", nullable: false),
                    has_our_wording = table.Column<bool>(type: "INTEGER", nullable: false),
                    contradiction_lines = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    delivery_note_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    delivery_note_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures", x => x.id);
                    table.CheckConstraint("ck_measures_alias_lines_length", "length(\"alias_lines\") <= 1000");
                    table.CheckConstraint("ck_measures_benefit_administration_length", "length(\"benefit_administration\") <= 4000");
                    table.CheckConstraint("ck_measures_benefit_citizens_length", "length(\"benefit_citizens\") <= 4000");
                    table.CheckConstraint("ck_measures_benefit_companies_length", "length(\"benefit_companies\") <= 4000");
                    table.CheckConstraint("ck_measures_contradiction_lines_length", "length(\"contradiction_lines\") <= 200");
                    table.CheckConstraint("ck_measures_delivery_note_de_length", "length(\"delivery_note_de\") <= 1000");
                    table.CheckConstraint("ck_measures_delivery_note_en_length", "length(\"delivery_note_en\") <= 1000");
                    table.CheckConstraint("ck_measures_delivery_reason_length", "length(\"delivery_reason\") <= 2000");
                    table.CheckConstraint("ck_measures_lead_unit_length", "length(\"lead_unit\") <= 200");
                    table.CheckConstraint("ck_measures_paper_place_length", "length(\"paper_place\") <= 200");
                    table.CheckConstraint("ck_measures_paper_wording_length", "length(\"paper_wording\") <= 2000");
                    table.CheckConstraint("ck_measures_problem_length", "length(\"problem\") <= 4000");
                    table.CheckConstraint("ck_measures_summary_en_length", "length(\"summary_en\") <= 1000");
                    table.CheckConstraint("ck_measures_summary_length", "length(\"summary\") <= 1000");
                    table.CheckConstraint("ck_measures_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_measures_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
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
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.credential_id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    mail_wish = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                    table.CheckConstraint("ck_people_concurrency_stamp_length", "length(\"concurrency_stamp\") <= 200");
                    table.CheckConstraint("ck_people_display_name_length", "length(\"display_name\") <= 60");
                    table.CheckConstraint("ck_people_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_people_language_length", "length(\"language\") <= 200");
                    table.CheckConstraint("ck_people_name_key_length", "length(\"name_key\") <= 200");
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
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
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.CheckConstraint("ck_person_tokens_login_provider_length", "length(\"login_provider\") <= 200");
                    table.CheckConstraint("ck_person_tokens_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_person_tokens_value_length", "length(\"value\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "phases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    inside_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sentence_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    sentence_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: true),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_rough = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_phases", x => x.id);
                    table.CheckConstraint("ck_phases_sentence_de_length", "length(\"sentence_de\") <= 2000");
                    table.CheckConstraint("ck_phases_sentence_en_length", "length(\"sentence_en\") <= 2000");
                    table.CheckConstraint("ck_phases_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_phases_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_phases_phases_inside_id",
                        column: x => x.inside_id,
                        principalTable: "phases",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "project_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    out_of_scope_wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    latest_month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    people_wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hours_wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    posts_needed = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    posts_existing = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    posts_additional = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    posts_note_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    posts_note_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_plans", x => x.id);
                    table.CheckConstraint("ck_project_plans_goal_wording_length", "length(\"goal_wording\") <= 2000");
                    table.CheckConstraint("ck_project_plans_hours_wording_length", "length(\"hours_wording\") <= 200");
                    table.CheckConstraint("ck_project_plans_out_of_scope_wording_length", "length(\"out_of_scope_wording\") <= 2000");
                    table.CheckConstraint("ck_project_plans_people_wording_length", "length(\"people_wording\") <= 200");
                    table.CheckConstraint("ck_project_plans_posts_note_de_length", "length(\"posts_note_de\") <= 2000");
                    table.CheckConstraint("ck_project_plans_posts_note_en_length", "length(\"posts_note_en\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "queue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    assignee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    assignee_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    assigned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    waiting_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reporter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    explanation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    upheld = table.Column<bool>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => x.id);
                    table.CheckConstraint("ck_reports_answer_length", "length(\"answer\") <= 500");
                    table.CheckConstraint("ck_reports_explanation_length", "length(\"explanation\") <= 2000");
                    table.CheckConstraint("ck_reports_subject_kind_length", "length(\"subject_kind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "resolutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    paper_number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    wording = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    note_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    note_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    yes = table.Column<int>(type: "INTEGER", nullable: true),
                    no = table.Column<int>(type: "INTEGER", nullable: true),
                    abstentions = table.Column<int>(type: "INTEGER", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    links = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    items_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    corrections = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resolutions", x => x.id);
                    table.CheckConstraint("ck_resolutions_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_resolutions_items_text_length", "length(\"items_text\") <= 20000");
                    table.CheckConstraint("ck_resolutions_links_length", "length(\"links\") <= 4000");
                    table.CheckConstraint("ck_resolutions_note_de_length", "length(\"note_de\") <= 2000");
                    table.CheckConstraint("ck_resolutions_note_en_length", "length(\"note_en\") <= 2000");
                    table.CheckConstraint("ck_resolutions_paper_number_length", "length(\"paper_number\") <= 200");
                    table.CheckConstraint("ck_resolutions_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_resolutions_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_resolutions_wording_length", "length(\"wording\") <= 10000");
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    lead_threshold = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    lead_most = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    rules_changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sealed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    sealed_text = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: true),
                    seal = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closing_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    result_json = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: true),
                    writes = table.Column<int>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rounds", x => x.id);
                    table.CheckConstraint("ck_rounds_closing_reason_length", "length(\"closing_reason\") <= 1000");
                    table.CheckConstraint("ck_rounds_result_json_length", "length(\"result_json\") <= 1000000");
                    table.CheckConstraint("ck_rounds_seal_length", "length(\"seal\") <= 200");
                    table.CheckConstraint("ck_rounds_sealed_by_length", "length(\"sealed_by\") <= 200");
                    table.CheckConstraint("ck_rounds_sealed_text_length", "length(\"sealed_text\") <= 1000000");
                    table.CheckConstraint("ck_rounds_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_rounds_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "score_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evaluator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    scores_json = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_score_sheets", x => x.id);
                    table.CheckConstraint("ck_score_sheets_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_score_sheets_scores_json_length", "length(\"scores_json\") <= 1000000");
                });

            migrationBuilder.CreateTable(
                name: "scoring_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    note_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    criteria_json = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_templates", x => x.id);
                    table.CheckConstraint("ck_scoring_templates_criteria_json_length", "length(\"criteria_json\") <= 1000000");
                    table.CheckConstraint("ck_scoring_templates_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_scoring_templates_note_de_length", "length(\"note_de\") <= 1000");
                    table.CheckConstraint("ck_scoring_templates_note_en_length", "length(\"note_en\") <= 1000");
                    table.CheckConstraint("ck_scoring_templates_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_scoring_templates_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "search_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    excerpt = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "sheet_editions",
                columns: table => new
                {
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    scores_json = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_editions", x => new { x.sheet_id, x.number });
                    table.CheckConstraint("ck_sheet_editions_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_sheet_editions_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_sheet_editions_scores_json_length", "length(\"scores_json\") <= 1000000");
                });

            migrationBuilder.CreateTable(
                name: "standing_pages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    html_de = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    html_en = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    stand = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standing_pages", x => x.id);
                    table.CheckConstraint("ck_standing_pages_html_de_length", "length(\"html_de\") <= 100000");
                    table.CheckConstraint("ck_standing_pages_html_en_length", "length(\"html_en\") <= 100000");
                    table.CheckConstraint("ck_standing_pages_slug_length", "length(\"slug\") <= 200");
                    table.CheckConstraint("ck_standing_pages_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_standing_pages_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "strategy_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    variant_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    question_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    question_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    variants_source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    consequence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reasons_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    reasons_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    drawbacks_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    drawbacks_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_strategy_choices", x => x.id);
                    table.CheckConstraint("ck_strategy_choices_consequence_length", "length(\"consequence\") <= 2000");
                    table.CheckConstraint("ck_strategy_choices_drawbacks_de_length", "length(\"drawbacks_de\") <= 4000");
                    table.CheckConstraint("ck_strategy_choices_drawbacks_en_length", "length(\"drawbacks_en\") <= 4000");
                    table.CheckConstraint("ck_strategy_choices_question_de_length", "length(\"question_de\") <= 200");
                    table.CheckConstraint("ck_strategy_choices_question_en_length", "length(\"question_en\") <= 200");
                    table.CheckConstraint("ck_strategy_choices_reasons_de_length", "length(\"reasons_de\") <= 4000");
                    table.CheckConstraint("ck_strategy_choices_reasons_en_length", "length(\"reasons_en\") <= 4000");
                    table.CheckConstraint("ck_strategy_choices_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_strategy_choices_variant_key_length", "length(\"variant_key\") <= 200");
                    table.CheckConstraint("ck_strategy_choices_variants_source_length", "length(\"variants_source\") <= 200");
                    table.CheckConstraint("ck_strategy_choices_wording_length", "length(\"wording\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "success_factors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_success_factors", x => x.id);
                    table.CheckConstraint("ck_success_factors_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_success_factors_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_success_factors_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_success_factors_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_success_factors_wording_length", "length(\"wording\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "supports",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supports", x => new { x.idea_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "variants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    features_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    features_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    pros_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    pros_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    cons_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    cons_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    position_who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    position_wording = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    position_is_for = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_variants", x => x.id);
                    table.CheckConstraint("ck_variants_cons_de_length", "length(\"cons_de\") <= 4000");
                    table.CheckConstraint("ck_variants_cons_en_length", "length(\"cons_en\") <= 4000");
                    table.CheckConstraint("ck_variants_features_de_length", "length(\"features_de\") <= 4000");
                    table.CheckConstraint("ck_variants_features_en_length", "length(\"features_en\") <= 4000");
                    table.CheckConstraint("ck_variants_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_variants_position_who_length", "length(\"position_who\") <= 200");
                    table.CheckConstraint("ck_variants_position_wording_length", "length(\"position_wording\") <= 1000");
                    table.CheckConstraint("ck_variants_pros_de_length", "length(\"pros_de\") <= 4000");
                    table.CheckConstraint("ck_variants_pros_en_length", "length(\"pros_en\") <= 4000");
                    table.CheckConstraint("ck_variants_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_variants_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_variants_wording_length", "length(\"wording\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "hidings",
                columns: table => new
                {
                    comment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    explanation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "lead_choices",
                columns: table => new
                {
                    selection_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    deviates = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lead_choices", x => new { x.selection_id, x.measure_id });
                    table.CheckConstraint("ck_lead_choices_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_lead_choices_lead_selections_selection_id",
                        column: x => x.selection_id,
                        principalTable: "lead_selections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
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
                name: "indicators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    unit_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    baseline = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    target = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    better = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicators", x => x.id);
                    table.CheckConstraint("ck_indicators_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_indicators_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_indicators_unit_de_length", "length(\"unit_de\") <= 200");
                    table.CheckConstraint("ck_indicators_unit_en_length", "length(\"unit_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_indicators_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_facts",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_facts", x => new { x.measure_id, x.order });
                    table.CheckConstraint("ck_measure_facts_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_measure_facts_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_measure_facts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_fields",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_fields", x => new { x.measure_id, x.field_id });
                    table.ForeignKey(
                        name: "FK_measure_fields_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_goals",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    taken = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    from_measure_id = table.Column<Guid>(type: "TEXT", nullable: true)
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
                name: "milestones",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    first = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    current = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestones", x => x.id);
                    table.CheckConstraint("ck_milestones_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_milestones_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_milestones_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "money_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    category = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    planned_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    planned_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    budgeted_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    budgeted_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    bound_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bound_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    spent_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    spent_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    financed = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    note_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    note_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_money_lines", x => x.id);
                    table.CheckConstraint("ck_money_lines_category_length", "length(\"category\") <= 200");
                    table.CheckConstraint("ck_money_lines_note_de_length", "length(\"note_de\") <= 2000");
                    table.CheckConstraint("ck_money_lines_note_en_length", "length(\"note_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_money_lines_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "status_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    light = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    forecast = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_status_reports", x => x.id);
                    table.CheckConstraint("ck_status_reports_author_name_length", "length(\"author_name\") <= 200");
                    table.CheckConstraint("ck_status_reports_body_length", "length(\"body\") <= 3000");
                    table.CheckConstraint("ck_status_reports_forecast_length", "length(\"forecast\") <= 3000");
                    table.ForeignKey(
                        name: "FK_status_reports_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "work_packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    range_wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_rough = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_packages", x => x.id);
                    table.CheckConstraint("ck_work_packages_number_length", "length(\"number\") <= 200");
                    table.CheckConstraint("ck_work_packages_range_wording_length", "length(\"range_wording\") <= 2000");
                    table.CheckConstraint("ck_work_packages_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_work_packages_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_work_packages_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agenda_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    frozen_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    snapshot = table.Column<string>(type: "TEXT", maxLength: 10000000, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_versions", x => x.id);
                    table.CheckConstraint("ck_agenda_versions_frozen_by_length", "length(\"frozen_by\") <= 200");
                    table.CheckConstraint("ck_agenda_versions_hash_length", "length(\"hash\") <= 200");
                    table.CheckConstraint("ck_agenda_versions_snapshot_length", "length(\"snapshot\") <= 10000000");
                    table.ForeignKey(
                        name: "FK_agenda_versions_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "resolution_items",
                columns: table => new
                {
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resolution_items", x => new { x.resolution_id, x.measure_id });
                    table.CheckConstraint("ck_resolution_items_note_length", "length(\"note\") <= 500");
                    table.ForeignKey(
                        name: "FK_resolution_items_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "criteria",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    short_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    short_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    question_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    question_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    weight = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    min = table.Column<int>(type: "INTEGER", nullable: false),
                    max = table.Column<int>(type: "INTEGER", nullable: false),
                    anchors_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    anchors_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_criteria", x => new { x.round_id, x.key });
                    table.CheckConstraint("ck_criteria_anchors_de_length", "length(\"anchors_de\") <= 4000");
                    table.CheckConstraint("ck_criteria_anchors_en_length", "length(\"anchors_en\") <= 4000");
                    table.CheckConstraint("ck_criteria_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_criteria_question_de_length", "length(\"question_de\") <= 1000");
                    table.CheckConstraint("ck_criteria_question_en_length", "length(\"question_en\") <= 1000");
                    table.CheckConstraint("ck_criteria_short_de_length", "length(\"short_de\") <= 200");
                    table.CheckConstraint("ck_criteria_short_en_length", "length(\"short_en\") <= 200");
                    table.CheckConstraint("ck_criteria_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_criteria_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_criteria_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluators",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    letter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluators", x => new { x.round_id, x.person_id });
                    table.CheckConstraint("ck_evaluators_letter_length", "length(\"letter\") <= 200");
                    table.ForeignKey(
                        name: "FK_evaluators_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_measures",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_measures", x => new { x.round_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_round_measures_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicator_points",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator_points", x => new { x.indicator_id, x.day });
                    table.ForeignKey(
                        name: "FK_indicator_points_indicators_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicators",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "milestone_shifts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    milestone_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_shifts", x => x.id);
                    table.CheckConstraint("ck_milestone_shifts_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_milestone_shifts_reason_de_length", "length(\"reason_de\") <= 2000");
                    table.CheckConstraint("ck_milestone_shifts_reason_en_length", "length(\"reason_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_milestone_shifts_milestones_milestone_id",
                        column: x => x.milestone_id,
                        principalTable: "milestones",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "package_activities",
                columns: table => new
                {
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_optional = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_package_activities", x => new { x.package_id, x.order });
                    table.CheckConstraint("ck_package_activities_de_length", "length(\"de\") <= 200");
                    table.CheckConstraint("ck_package_activities_en_length", "length(\"en\") <= 200");
                    table.ForeignKey(
                        name: "FK_package_activities_work_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "work_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_measure_id",
                table: "activities",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_versions_number",
                table: "agenda_versions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agenda_versions_resolution_id",
                table: "agenda_versions",
                column: "resolution_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_appeals_comment_id_hidden_at",
                table: "appeals",
                columns: new[] { "comment_id", "hidden_at" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_comments_parent_id",
                table: "comments",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_comments_subject_kind_subject_id_at",
                table: "comments",
                columns: new[] { "subject_kind", "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_comments_token",
                table: "comments",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contradictions_key",
                table: "contradictions",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_districts_key",
                table: "districts",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_evaluators_person_id",
                table: "evaluators",
                column: "person_id");

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
                name: "IX_glossary_kind_key",
                table: "glossary",
                columns: new[] { "kind", "key" },
                unique: true);

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
                name: "IX_idea_drafts_owner_id_updated_at",
                table: "idea_drafts",
                columns: new[] { "owner_id", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "IX_idea_questions_idea_id",
                table: "idea_questions",
                column: "idea_id");

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
                name: "IX_ideas_author_id_token",
                table: "ideas",
                columns: new[] { "author_id", "token" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ideas_comment_count_number",
                table: "ideas",
                columns: new[] { "comment_count", "number" });

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
                name: "IX_ideas_published_at_number",
                table: "ideas",
                columns: new[] { "published_at", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_ideas_support_count_number",
                table: "ideas",
                columns: new[] { "support_count", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_indicators_measure_id",
                table: "indicators",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_jobs_state_due_at",
                table: "jobs",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_lead_choices_measure_id",
                table: "lead_choices",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_lead_selections_round_id",
                table: "lead_selections",
                column: "round_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_links_email_key_created_at",
                table: "mail_links",
                columns: new[] { "email_key", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_links_secret_hash",
                table: "mail_links",
                column: "secret_hash",
                unique: true);

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
                name: "IX_measure_fields_field_id",
                table: "measure_fields",
                column: "field_id");

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
                name: "IX_milestone_shifts_milestone_id",
                table: "milestone_shifts",
                column: "milestone_id");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_done_current",
                table: "milestones",
                columns: new[] { "done", "current" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_measure_id",
                table: "milestones",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_money_lines_measure_id",
                table: "money_lines",
                column: "measure_id");

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
                name: "IX_people_name_key_id",
                table: "people",
                columns: new[] { "name_key", "id" });

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
                name: "IX_phases_inside_id",
                table: "phases",
                column: "inside_id");

            migrationBuilder.CreateIndex(
                name: "IX_queue_done_at_due_at",
                table: "queue",
                columns: new[] { "done_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_queue_subject_kind_subject_id",
                table: "queue",
                columns: new[] { "subject_kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_subject_kind_subject_id_reporter_id",
                table: "reports",
                columns: new[] { "subject_kind", "subject_id", "reporter_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_resolution_items_measure_id",
                table: "resolution_items",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_number",
                table: "resolutions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_year_date",
                table: "resolutions",
                columns: new[] { "year", "date" });

            migrationBuilder.CreateIndex(
                name: "IX_round_measures_measure_id",
                table: "round_measures",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_rounds_number",
                table: "rounds",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_score_sheets_evaluator_id_state",
                table: "score_sheets",
                columns: new[] { "evaluator_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_score_sheets_round_id_measure_id_evaluator_id",
                table: "score_sheets",
                columns: new[] { "round_id", "measure_id", "evaluator_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_scoring_templates_key",
                table: "scoring_templates",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_entries_kind_item_id",
                table: "search_entries",
                columns: new[] { "kind", "item_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_standing_pages_slug",
                table: "standing_pages",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_reports_measure_id_at",
                table: "status_reports",
                columns: new[] { "measure_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_success_factors_key",
                table: "success_factors",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_supports_person_id",
                table: "supports",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_variants_key",
                table: "variants",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_work_packages_phase_id",
                table: "work_packages",
                column: "phase_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "agenda_versions");

            migrationBuilder.DropTable(
                name: "appeals");

            migrationBuilder.DropTable(
                name: "budget_cells");

            migrationBuilder.DropTable(
                name: "city_settings");

            migrationBuilder.DropTable(
                name: "content_keys");

            migrationBuilder.DropTable(
                name: "contradictions");

            migrationBuilder.DropTable(
                name: "criteria");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "districts");

            migrationBuilder.DropTable(
                name: "evaluators");

            migrationBuilder.DropTable(
                name: "field_goals");

            migrationBuilder.DropTable(
                name: "fields");

            migrationBuilder.DropTable(
                name: "follows");

            migrationBuilder.DropTable(
                name: "glossary");

            migrationBuilder.DropTable(
                name: "goals");

            migrationBuilder.DropTable(
                name: "hidings");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "hours_steps");

            migrationBuilder.DropTable(
                name: "idea_drafts");

            migrationBuilder.DropTable(
                name: "idea_questions");

            migrationBuilder.DropTable(
                name: "idea_steps");

            migrationBuilder.DropTable(
                name: "ideas");

            migrationBuilder.DropTable(
                name: "indicator_points");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "lead_choices");

            migrationBuilder.DropTable(
                name: "mail_links");

            migrationBuilder.DropTable(
                name: "mails");

            migrationBuilder.DropTable(
                name: "measure_facts");

            migrationBuilder.DropTable(
                name: "measure_fields");

            migrationBuilder.DropTable(
                name: "measure_goals");

            migrationBuilder.DropTable(
                name: "measure_origins");

            migrationBuilder.DropTable(
                name: "measure_steps");

            migrationBuilder.DropTable(
                name: "milestone_shifts");

            migrationBuilder.DropTable(
                name: "money_lines");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "package_activities");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "person_claims");

            migrationBuilder.DropTable(
                name: "person_logins");

            migrationBuilder.DropTable(
                name: "person_tokens");

            migrationBuilder.DropTable(
                name: "project_plans");

            migrationBuilder.DropTable(
                name: "queue");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "resolution_items");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "round_measures");

            migrationBuilder.DropTable(
                name: "score_sheets");

            migrationBuilder.DropTable(
                name: "scoring_templates");

            migrationBuilder.DropTable(
                name: "search_entries");

            migrationBuilder.DropTable(
                name: "sheet_editions");

            migrationBuilder.DropTable(
                name: "standing_pages");

            migrationBuilder.DropTable(
                name: "status_reports");

            migrationBuilder.DropTable(
                name: "strategy_choices");

            migrationBuilder.DropTable(
                name: "success_factors");

            migrationBuilder.DropTable(
                name: "supports");

            migrationBuilder.DropTable(
                name: "variants");

            migrationBuilder.DropTable(
                name: "comments");

            migrationBuilder.DropTable(
                name: "indicators");

            migrationBuilder.DropTable(
                name: "lead_selections");

            migrationBuilder.DropTable(
                name: "milestones");

            migrationBuilder.DropTable(
                name: "work_packages");

            migrationBuilder.DropTable(
                name: "resolutions");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "rounds");

            migrationBuilder.DropTable(
                name: "measures");

            migrationBuilder.DropTable(
                name: "phases");
        }
    }
}
