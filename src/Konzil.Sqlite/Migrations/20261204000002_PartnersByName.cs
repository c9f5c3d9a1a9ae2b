using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PartnersByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Names of partners are unique: what bears exactly one is tied to it, the rest is left to the office.
            migrationBuilder.Sql("UPDATE agreements SET partner_id = (SELECT p.id FROM partners p WHERE p.name = agreements.partner) WHERE EXISTS (SELECT 1 FROM partners p WHERE p.name = agreements.partner);");
            migrationBuilder.Sql("UPDATE tender_offers SET partner_id = (SELECT p.id FROM partners p WHERE p.name = tender_offers.supplier) WHERE EXISTS (SELECT 1 FROM partners p WHERE p.name = tender_offers.supplier) AND EXISTS (SELECT 1 FROM tenders t WHERE t.awarded_offer_id = tender_offers.id);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
