namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Who sees a sheet.</summary>
internal enum SheetSight
{
    /// <summary>Everybody.</summary>
    Visible,

    /// <summary>Whoever asks the spreadsheet program for hidden sheets.</summary>
    Hidden,

    /// <summary>Programs.</summary>
    VeryHidden,
}
