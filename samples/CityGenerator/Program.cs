using System.Globalization;
using CityGenerator;

// dotnet run --project samples/CityGenerator -- OUTPUT_FOLDER [--seed N]
var seed = InventedCity.DefaultSeed;
var wellFormed = args.Length == 1
    || (args.Length == 3 && args[1] == "--seed" && ulong.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out seed));
if (!wellFormed || args[0].StartsWith('-'))
{
    Console.Error.WriteLine("Usage: CityGenerator OUTPUT_FOLDER [--seed N]   (N is a whole number, zero or more)");
    return 2;
}

try
{
    Directory.CreateDirectory(args[0]);
    File.WriteAllBytes(Path.Combine(args[0], CityFiles.TableName), CityFiles.Table(InventedCity.Of(seed)));
    File.WriteAllBytes(Path.Combine(args[0], CityFiles.MappingName), CityFiles.Mapping(seed));
    File.WriteAllBytes(Path.Combine(args[0], CountyFiles.Name), CountyFiles.Write(remedied: false));
    File.WriteAllBytes(Path.Combine(args[0], CountyFiles.RemediedName), CountyFiles.Write(remedied: true));
    return 0;
}
catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(unwritable.Message);
    return 2;
}
